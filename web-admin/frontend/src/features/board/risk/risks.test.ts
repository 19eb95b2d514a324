// @vitest-environment node
import { expect, test } from 'vitest';
import type { UnassignedVisit } from '@/api/types';
import { board, technician, visit } from '@/test/boards';
import { risksOf } from './risks';

const at = (clock: string) => `2026-11-23T${clock}:00+08:00`;
const noon = Date.parse(at('12:00'));
const waiting = (id: string, extra: Partial<UnassignedVisit>): UnassignedVisit => ({
  id, number: `V-${id}`, serviceType: 'X', customerName: id, address: { zh: '', en: '' }, location: { lon: 0, lat: 0 }, priority: 3, promised: false, windows: [], durationMinutes: 60,
  requestedAt: at('08:00'), skills: [], obstacles: [], ...extra,
});

test('a promise nobody is planned for comes before what is late, and what should have begun in between', () => {
  const shown = board([technician('1', 'Ana')], [visit('late', '1', 15, { late: true }), visit('overdue', '1', 10), visit('fine', '1', 14)]);

  const risks = risksOf(shown, [waiting('promised', { promised: true, windows: [{ from: at('13:00'), to: at('15:00') }] }), waiting('any', {})], noon);

  expect(risks.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['promised unkept', 'overdue notBegun', 'late late']);
});

test('what was promised comes first among the late, then the earlier', () => {
  const shown = board([], [visit('b', '1', 16, { late: true }), visit('a', '1', 15, { late: true }), visit('c', '1', 17, { late: true, promised: true })]);

  expect(risksOf(shown, [], noon).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

test('a visit begun ten minutes late or less, or over, is no risk; a deadline within a day is one', () => {
  const shown = board([], [visit('a', '1', 11, { startsAt: at('11:55') }), visit('b', '1', 9, { state: 'COMPLETED', late: true })]);

  expect(risksOf(shown, [waiting('soon', { deadline: at('20:00') }), waiting('far', { deadline: '2026-11-29T08:00:00+08:00' })], noon).map(({ id }) => id)).toEqual(['soon']);
});
