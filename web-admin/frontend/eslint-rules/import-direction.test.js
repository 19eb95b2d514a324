// @vitest-environment node
import path from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();
const lint = async (file, code) => {
  const [result] = await eslint.lintText(code, { filePath: path.resolve('src', file) });
  return result.messages.map((message) => message.ruleId);
};
const broken = ['fixpoint/import-direction'];

test.each([
  ['ui/Button.tsx', "import { Board } from '@/features/board/Board';\nBoard();\n"],
  ['ui/Button.tsx', "import { Board } from '../features/board/Board';\nBoard();\n"],
  ['lib/time.ts', "import { get } from '@/api/client';\nget();\n"],
  ['features/board/Board.tsx', "import { App } from '../../app/console/App';\nApp();\n"],
  ['features/board/Board.tsx', "import { Login } from '@/features/session/Login';\nLogin();\n"],
  ['features/board/Board.tsx', "void import('@/app/console/App');\n"],
])('%s may not import against the direction', async (file, code) => {
  expect(await lint(file, code)).toEqual(broken);
});

test.each([
  ['features/board/Board.tsx', "import { Button } from '@/ui/Button';\nButton();\n"],
  ['features/board/Board.tsx', "import { rows } from './rows';\nrows();\n"],
  ['app/console/App.tsx', "import { Board } from '@/features/board/Board';\nBoard();\n"],
  ['api/client.ts', "import { later } from '@/lib/time';\nlater();\n"],
])('%s may import downwards', async (file, code) => {
  expect(await lint(file, code)).toEqual([]);
});
