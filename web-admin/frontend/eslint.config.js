import babelParser from '@babel/eslint-parser';
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import importDirection from './eslint-rules/import-direction.js';

// The type checker is tsc; ESLint only parses the syntax, because typescript-eslint
// needs the JavaScript API that TypeScript 7 no longer has.
const syntax = {
  parser: babelParser,
  parserOptions: {
    requireConfigFile: false,
    babelOptions: { babelrc: false, configFile: false, parserOpts: { plugins: ['typescript', 'jsx'] } },
  },
};

export default [
  { ignores: ['dist', 'node_modules'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx,js}'],
    languageOptions: syntax,
    plugins: { fixpoint: { rules: { 'import-direction': importDirection } }, 'react-hooks': reactHooks },
    rules: {
      'no-undef': 'off', // tsc knows better
      'no-unused-vars': 'off', // tsc: noUnusedLocals
      'no-redeclare': 'off',
      'fixpoint/import-direction': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'max-lines': ['error', 300],
      'no-console': 'error',
    },
  },
];
