import { expect, test } from 'vitest';
import type { AgendaVisit, ReportKind } from '@/api/types';
import { expected } from './expected';
import type { Command } from './kept';

const visit = {
  id: 'v1', state: 'PLANNED', travelSeconds: 600, arrivesAt: '2026-03-06T01:00:00.000Z', startsAt: '2026-03-06T01:00:00.000Z', endsAt: '2026-03-06T01:45:00.000Z',
  allowed: ['ACCEPT', 'EN_ROUTE', 'CHECK_IN'], values: [{ field: 'NOTE', value: 'old', at: '', by: 'Li' }], used: [],
} as unknown as AgendaVisit;
const said = (kind: Command['kind'], at: string, more: Partial<Command> = {}): Command => ({ id: kind, sequence: 1, visitId: 'v1', kind, at: `2026-03-05T${at}:00.000Z`, ...more });

test('a day done without a network looks as it will once it is sent', () => {
  const after = expected(visit, [said('EN_ROUTE', '02:00'), said('CHECK_IN', '02:10'), said('START', '02:15'), said('RECORD', '02:20', { field: 'NOTE', value: 'new' }), said('COMPLETE', '02:40')]);

  expect(after).toMatchObject({ state: 'COMPLETED', allowed: [], startsAt: '2026-03-05T02:15:00.000Z', endsAt: '2026-03-05T02:40:00.000Z' });
  expect(after.values.map((one) => one.value)).toEqual(['new']);
});

test('an effect the server shows already is not shown twice', () => {
  const onSite = { ...visit, state: 'ON_SITE', allowed: ['START'] as ReportKind[] } as AgendaVisit;

  expect(expected(onSite, [said('CHECK_IN', '02:10')])).toEqual(onSite);
});

test('what was said of another visit changes nothing', () => {
  expect(expected(visit, [said('EN_ROUTE', '02:00', { visitId: 'v2' })])).toEqual(visit);
});

test('the expected finish and a field taken away are shown', () => {
  const after = expected(visit, [said('FINISH_IN', '02:00', { minutes: 90 }), said('RECORD', '02:20', { field: 'NOTE' })]);

  expect(after.endsAt).toBe('2026-03-05T03:30:00.000Z');
  expect(after.values).toEqual([]);
});

test('a part that was built in is shown before it is sent', () => {
  const after = expected(visit, [said('USE_PART', '02:20', { part: { code: 'WM-BELT-8', quantity: 2 } })]);

  expect(after.used).toMatchObject([{ code: 'WM-BELT-8', quantity: 2 }]);
});
