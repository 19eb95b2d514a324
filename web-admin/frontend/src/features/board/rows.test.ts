// @vitest-environment node
import { expect, test } from 'vitest';
import { board, technician, visit, zone } from '@/test/boards';
import { drawnDate, routeLines, visitPoints } from './map/mapFeatures';
import { matches, nearest, rowsOf } from './rows';
import { step } from './timeline/useBarKeys';

const none = { skill: '', states: [], text: '' };
const ana = technician('1', 'Ana');
const bo = technician('2', 'Bo', 'GAS');
const cy = technician('3', 'Cy');
const shown = board([ana, bo, cy], [visit('b', '1', 13), visit('a', '1', 9, { state: 'COMPLETED' }), visit('c', '3', 12, { state: 'EN_ROUTE' })]);

test('every technician has a row, with the visits in driving order', () => {
  const rows = rowsOf(shown, none);

  expect(rows.map((row) => [row.technician.name, row.visits.map((one) => one.id)])).toEqual([['Ana', ['a', 'b']], ['Bo', []], ['Cy', ['c']]]);
});

test('filters keep whole rows and dim what they do not mean', () => {
  expect(rowsOf(shown, { ...none, skill: 'GAS' }).map((row) => row.technician.name)).toEqual(['Bo']);
  expect(rowsOf(shown, { ...none, states: ['EN_ROUTE'] }).map((row) => row.technician.name)).toEqual(['Cy']);
  expect(rowsOf(shown, { ...none, text: 'v-b' }).map((row) => row.technician.name)).toEqual(['Ana']);
  expect(rowsOf(shown, { ...none, text: 'bo' }).map((row) => row.technician.name)).toEqual(['Bo']);
  expect(matches(visit('a', '1', 9), { ...none, text: 'v-b' })).toBe(false);
});

test('arrows move along a route and, over empty rows, to the nearest visit in time', () => {
  const rows = rowsOf(shown, none);

  expect(step(rows, 'a', 'ArrowRight')).toEqual({ row: 0, id: 'b' });
  expect(step(rows, 'b', 'ArrowRight')).toBeUndefined();
  expect(step(rows, 'c', 'ArrowUp')).toEqual({ row: 0, id: 'b' });
  expect(step(rows, 'a', 'ArrowDown')).toEqual({ row: 2, id: 'c' });
  expect(step(rows, 'a', 'ArrowUp')).toBeUndefined();
});

test('nothing is nearest on an empty route', () => {
  expect(nearest([], '2026-11-23T09:00:00+08:00')).toBeUndefined();
});

test('the map draws home, stops in order and home again for the day shown', () => {
  const rows = rowsOf(shown, none);
  const lines = routeLines(rows, '2026-11-23', zone, 'a');

  expect(lines.features.map((line) => line.geometry.coordinates.length)).toEqual([4, 3]);
  expect(lines.features.map((line) => line.properties!.selected)).toEqual([true, false]);
  expect(visitPoints(rows, '2026-11-24', zone).features).toEqual([]);
});

test('the day drawn is that of the selected visit', () => {
  const rows = rowsOf(shown, none);

  expect(drawnDate(rows, '2026-11-22', zone, 'a')).toBe('2026-11-23');
  expect(drawnDate(rows, '2026-11-22', zone)).toBe('2026-11-22');
});
