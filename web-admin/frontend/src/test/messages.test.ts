// @vitest-environment node
import { expect, test } from 'vitest';

type Messages = { [key: string]: string | Messages };
const files = import.meta.glob<Messages>('../**/messages/*.json', { eager: true, import: 'default' });
const code = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../test/**', '!../**/*.test.*'], { eager: true, import: 'default', query: '?raw' });

const keysOf = (messages: Messages, before = ''): string[] =>
  Object.entries(messages).flatMap(([key, value]) => (typeof value === 'string' ? [before + key] : keysOf(value, `${before}${key}.`)));
const placeholders = (messages: Messages): string[] =>
  Object.values(messages).flatMap((value) => (typeof value === 'string' ? [(value.match(/{{\w+}}/g) ?? []).sort().join()] : placeholders(value)));

const chinese = Object.keys(files).filter((path) => path.endsWith('zh-CN.json'));
const folderOf = (path: string) => path.replace(/messages\/.*$/, '');

test('there are messages to compare', () => {
  expect(chinese.length).toBeGreaterThan(10);
});

test.each(chinese)('%s has the same keys and placeholders as its English', (path) => {
  const zh = files[path]!;
  const en = files[path.replace('zh-CN', 'en')]!;

  expect(keysOf(en)).toEqual(keysOf(zh));
  expect(placeholders(en)).toEqual(placeholders(zh));
});

test.each(Object.entries(code).filter(([, text]) => /\bt\('/.test(text)))('%s uses only texts that exist', (path, text) => {
  const common = keysOf(files['../lib/messages/zh-CN.json']!);
  const own = chinese.filter((file) => path.startsWith(folderOf(file))).flatMap((file) => keysOf(files[file]!));
  const used = [...text.matchAll(/\bt\('([\w.:-]+)'/g)].map((match) => match[1]!);

  const missing = used.filter((key) => (key.startsWith('common:') ? !common.includes(key.slice(7)) : !own.includes(key) && !common.includes(key)));

  expect(missing).toEqual([]);
});

test.each(Object.entries(code).filter(([path]) => path.endsWith('.tsx')))('%s holds no Chinese text of its own', (_, text) => {
  const strings = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

  expect(strings.match(/[\u4e00-\u9fff]+/g)).toBeNull();
});
