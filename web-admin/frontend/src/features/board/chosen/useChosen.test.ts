// @vitest-environment node
import { expect, test } from 'vitest';
import type { UnassignedVisit } from '@/api/types';
import { board, technician, visit } from '@/test/boards';
import { rowsOf } from '../rows';
import { between, chosenByTerritory } from './useChosen';

const day = board(
  [technician('1', 'Ana'), technician('2', 'Bo'), technician('3', 'Cy')],
  [visit('a', '1', 9), visit('b', '1', 13), visit('c', '2', 10), visit('d', '2', 16), visit('e', '3', 12), visit('f', '3', 9, { state: 'EN_ROUTE' })],
);
const rows = rowsOf(day, { skill: '', states: [], text: '' });

test('a range takes what lies between two bars in rows and in time', () => {
  expect(between(rows, 'a', 'e')).toEqual(['a', 'c', 'f', 'e']);
  expect(between(rows, 'e', 'a')).toEqual(['a', 'c', 'f', 'e']);
  expect(between(rows, 'gone', 'c')).toEqual(['c']);
});

test('what has begun or is out of view does not count', () => {
  const waiting = { id: 'w', number: 'V-w', customerName: 'W', territoryId: 't' } as UnassignedVisit;
  const chosen = chosenByTerritory(new Set(['a', 'f', 'w', 'gone']), day, [waiting]);
  expect([...chosen.keys()]).toEqual(['t']);
  expect(chosen.get('t')!.map(({ id }) => id)).toEqual(['a', 'w']);
});
