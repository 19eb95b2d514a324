import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { AgendaChanges, AgendaVisit, CommandAnswer, CommandInput } from '@/api/types';
import { uuid } from '@/lib/uuid';
import { refusal, serve } from '@/test/server';
import { show } from '@/test/show';
import { AgendaPage } from './AgendaPage';
import { letGo } from './phone/usePhone';

const now = new Date();
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString();
const visit: AgendaVisit = {
  id: 'v1', number: 'V-1', version: 1, state: 'IN_PROGRESS', serviceType: 'AC', serviceName: { zh: '空调', en: 'AC repair' }, position: 0, travelSeconds: 600,
  arrivesAt: now.toISOString(), startsAt: now.toISOString(), endsAt: later(60), priority: 3, durationMinutes: 60, customerName: 'Chen',
  contactPhone: '13800138000', address: { zh: '衡山路', en: 'Hengshan Rd' }, location: { lon: 121.4, lat: 31.2 }, allowed: ['COMPLETE', 'PAUSE', 'FAIL'],
  navigation: { amap: 'https://a', baidu: 'baidumap://b', google: 'https://g', apple: 'https://p' }, parts: [], used: [], checklist: [], values: [], history: [],
};
const COMMANDS = 'POST /api/technician/v1/commands';
const SYNC = 'GET /api/technician/v1/sync';
type Sent = { device: string; commands: CommandInput[] };
type Said = Partial<CommandAnswer>;

/** A server with one visit that answers commands, while there is a network. */
function office(say: (command: CommandInput) => Said = () => ({}), shown: AgendaVisit = visit) {
  const world = { online: true, visit: shown };
  const news = (): AgendaChanges => ({
    serverTime: new Date().toISOString(), cursor: uuid(), frame: { zone: 'UTC', technicianName: 'Hu', shifts: [], van: [] }, visits: ['v1'], changed: [world.visit],
  });
  const calls = serve({
    'GET /api/v1/session': () => ({ body: {} }),
    [SYNC]: () => (world.online ? { body: news() } : Promise.reject(new TypeError('offline'))),
    [COMMANDS]: (call) => {
      if (!world.online) return Promise.reject(new TypeError('offline'));
      const answers = (call.body as Sent).commands.map((one) => ({ id: one.id, sequence: one.sequence, outcome: 'APPLIED', repeated: false, ...say(one) }));
      return { body: { serverTime: new Date().toISOString(), answers } };
    },
  });
  const sent = () => calls.filter((call) => call.path.endsWith('/commands')).flatMap((call) => (call.body as Sent).commands);
  return { world, sent, calls };
}

const button = (name: string) => screen.findByRole('button', { name });
let user: string;

beforeEach(async () => {
  await letGo();
  user = uuid();
  vi.stubGlobal('EventSource', class { addEventListener() {} close() {} });
});

test('what is done without a network is kept, shown, counted, and goes out once and in order when it is back', async () => {
  const { world, sent } = office();
  const { unmount } = show(<AgendaPage userId={user} />);
  await button('Pause');

  world.online = false;
  await userEvent.click(await button('Pause'));
  await userEvent.click(screen.getByText('Meal break'));
  await userEvent.click(screen.getAllByText('Pause').at(-1)!);
  await userEvent.click(await button('Resume work'));
  expect(await screen.findByText('2 not sent yet', { selector: 'strong' })).toBeTruthy();

  unmount();
  await letGo();
  show(<AgendaPage userId={user} />);
  expect(await screen.findByText('2 not sent yet', { selector: 'strong' })).toBeTruthy();
  world.online = true;
  await userEvent.click(await button('Send now'));

  expect(await screen.findByText('Everything has been sent')).toBeTruthy();
  const answered = sent().slice(-2);
  expect(answered.map((one) => [one.sequence, one.kind, one.reason])).toEqual([[1, 'PAUSE', 'Meal break'], [2, 'RESUME', undefined]]);
  expect(new Set(sent().map((one) => one.id)).size).toBe(2);
});

test('a refusal takes the step back and shows the words of the server until they are read', async () => {
  office(() => ({ outcome: 'REFUSED', problem: { code: 'x', title: { zh: '', en: '' }, detail: { zh: '不行', en: 'The checklist is open.' }, fields: {} } }));
  show(<AgendaPage userId={user} />);

  await userEvent.click(await button('Complete'));

  expect((await screen.findByRole('alert')).textContent).toContain('The checklist is open.');
  expect(screen.getByText('In progress')).toBeTruthy();
  await userEvent.click(await button('Understood'));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('a field changed on both sides is shown twice and the technician decides', async () => {
  const theirs = { value: 'Filter cleaned', by: 'Li', at: now.toISOString() };
  const { sent } = office((one) => (one.base ? {} : { outcome: 'CONFLICT', conflict: { mine: { value: one.value }, theirs } }));
  show(<AgendaPage userId={user} />);

  await userEvent.type(await screen.findByLabelText('Note'), 'Capacitor replaced');
  await userEvent.tab();
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Capacitor replaced');
  expect(alert.textContent).toContain('Filter cleaned');
  await userEvent.click(await button('Keep mine'));

  await waitFor(() => expect(sent().at(-1)).toMatchObject({ kind: 'RECORD', field: 'NOTE', value: 'Capacitor replaced', base: 'Filter cleaned' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('checking in without a position asks why before anything is kept', async () => {
  const { sent } = office(undefined, { ...visit, state: 'EN_ROUTE', allowed: ['CHECK_IN', 'FAIL'] });
  show(<AgendaPage userId={user} />);

  await userEvent.click(await button('Arrived'));
  await userEvent.click(await button('Indoors, no position'));
  expect(sent()).toEqual([]);
  await userEvent.click(await button('Check in'));

  await waitFor(() => expect(sent()[0]).toMatchObject({ kind: 'CHECK_IN', reason: 'Indoors, no position', seen: 'EN_ROUTE' }));
});

test('a visit with an open checklist says what is missing instead of being completed', async () => {
  const checklist: AgendaVisit['checklist'] = [{ code: 'CO', kind: 'NUMBER', required: true, name: { zh: '一氧化碳', en: 'Carbon monoxide' }, unit: 'ppm', least: 0, most: 600 }];
  const { sent } = office(undefined, { ...visit, checklist });
  show(<AgendaPage userId={user} />);

  await userEvent.click(await button('Complete'));
  expect(screen.getByRole('dialog').textContent).toContain('Carbon monoxide');
  await userEvent.click(await button('Understood'));
  const field = screen.getByLabelText(/Carbon monoxide/);
  await userEvent.type(field, '700');
  await userEvent.tab();
  expect(sent()).toEqual([]);
  await userEvent.clear(field);
  await userEvent.type(field, '80');
  await userEvent.tab();
  await waitFor(() => expect(sent()[0]).toMatchObject({ field: 'CO', value: '80' }));
});

test('numbers the server has already seen from a phone that lost its memory are given anew', async () => {
  const seen = new Set<string>();
  const { sent, calls } = office((one) => {
    const device = (calls.at(-1)!.body as Sent).device;
    seen.add(device);
    return seen.size === 1 ? { outcome: 'LATER', problem: { code: 'command-number-taken', title: { zh: '', en: '' }, detail: { zh: '', en: '' }, fields: {} } } : { sequence: one.sequence };
  });
  show(<AgendaPage userId={user} />);

  await userEvent.click(await button('Complete'));

  expect(await screen.findByText('Everything has been sent')).toBeTruthy();
  await waitFor(() => expect(seen.size).toBe(2));
  expect(new Set(sent().map((one) => one.id)).size).toBe(1);
});

test('a session that has ended keeps everything and asks to sign in again', async () => {
  serve({ 'GET /api/v1/session': () => ({ body: {} }), [SYNC]: () => refusal(401, 'not-signed-in', 'Sign in.'), [COMMANDS]: () => refusal(401, 'not-signed-in', 'Sign in.') });
  show(<AgendaPage userId={user} />);

  expect((await screen.findByText('Sign in')).getAttribute('href')).toContain('/login?next=');
});
