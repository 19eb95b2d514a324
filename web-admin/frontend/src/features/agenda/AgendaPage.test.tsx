import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Agenda, AgendaVisit } from '@/api/types';
import { forgetAnswers } from '@/api/conditional';
import { refusal, serve } from '@/test/server';
import { show } from '@/test/show';
import { AgendaPage } from './AgendaPage';
import type { Report } from './reports';

const stop: AgendaVisit = {
  id: 'v1', number: 'V-1', version: 1, state: 'IN_PROGRESS', serviceType: 'AC', serviceName: { zh: '空调', en: 'AC repair' }, position: 0, travelSeconds: 600,
  arrivesAt: '2026-11-23T01:00:00Z', startsAt: '2026-11-23T01:00:00Z', endsAt: '2026-11-23T02:00:00Z', priority: 3, durationMinutes: 60, customerName: 'Chen',
  contactPhone: '13800138000', address: { zh: '衡山路', en: 'Hengshan Rd' }, location: { lon: 121.4, lat: 31.2 }, allowed: ['COMPLETE', 'PAUSE', 'FAIL'],
};
const agenda: Agenda = { date: '2026-11-23', zone: 'Asia/Shanghai', technicianName: 'Hu', shifts: [], visits: [stop] };
const REPORT = 'POST /api/technician/v1/visits/v1/reports';
const AGENDA = { 'GET /api/technician/v1/agenda': () => ({ body: agenda }), 'GET /api/v1/session': () => ({ body: {} }) };
const reportsIn = (calls: ReturnType<typeof serve>) => calls.filter((call) => call.path.endsWith('/reports')).map((call) => call.body as Report);

beforeEach(() => {
  localStorage.clear();
  forgetAnswers();
  vi.stubGlobal('EventSource', class { addEventListener() {} close() {} });
});

test('a report that did not arrive says so and is sent again under the same id', async () => {
  let online = false;
  const calls = serve({ ...AGENDA, [REPORT]: () => (online ? { body: { ...stop, state: 'COMPLETED', allowed: [] } } : Promise.reject(new TypeError('offline'))) });
  show(<AgendaPage />);

  await userEvent.click(await screen.findByRole('button', { name: 'Complete' }));
  expect((await screen.findByRole('alert')).textContent).toContain('“Complete” has not been sent');
  expect(JSON.parse(localStorage.getItem('fixpoint.unsent')!)).toHaveLength(1);

  online = true;
  await userEvent.click(screen.getByRole('button', { name: 'Send again' }));

  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  const [first, second] = reportsIn(calls);
  expect(second).toEqual(first);
  expect(JSON.parse(localStorage.getItem('fixpoint.unsent')!)).toEqual([]);
});

test('a refusal takes the step back and shows the words of the server', async () => {
  serve({ ...AGENDA, [REPORT]: () => refusal(422, 'transition-not-allowed', 'The checklist is open.') });
  show(<AgendaPage />);

  await userEvent.click(await screen.findByRole('button', { name: 'Complete' }));

  expect((await screen.findByRole('alert')).textContent).toContain('The checklist is open.');
  expect(screen.getByText('In progress')).toBeTruthy();
});

test('a pause asks why first', async () => {
  const calls = serve({ ...AGENDA, [REPORT]: () => ({ body: { ...stop, state: 'PAUSED', allowed: ['RESUME'] } }) });
  show(<AgendaPage />);

  await userEvent.click(await screen.findByRole('button', { name: 'Pause' }));
  expect(reportsIn(calls)).toEqual([]);
  await userEvent.click(screen.getByText('Meal break'));
  await userEvent.click(screen.getAllByText('Pause').at(-1)!);

  await waitFor(() => expect(reportsIn(calls)[0]).toMatchObject({ kind: 'PAUSE', reason: 'Meal break' }));
});
