// @vitest-environment node
import { expect, test } from 'vitest';
import { labelOf } from './label';

test('a code holds the address of the booking page, or the bare number', () => {
  expect(labelOf('https://service.example/book/?serial=AI1000001&model=YZ-KFR26')).toEqual({ serial: 'AI1000001', modelCode: 'YZ-KFR26' });
  expect(labelOf(' AI1000001\n')).toEqual({ serial: 'AI1000001', modelCode: '' });
});

test.each(['', 'abc', 'https://service.example/', 'https://x.example/?serial=<script>', 'WIFI:S:home;P:secret;;', 'x'.repeat(61)])('"%s" is no label', (code) => {
  expect(labelOf(code)).toBeUndefined();
});
