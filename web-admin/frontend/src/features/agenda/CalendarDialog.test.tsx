import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { CalendarAddress } from '@/api/types';
import { refusal, serve } from '@/test/server';
import { show } from '@/test/show';
import './AgendaPage';
import { CalendarDialog } from './CalendarDialog';

const CALENDAR = '/api/technician/v1/calendar';
const at = (version: number): CalendarAddress => ({ path: `${CALENDAR}/key${version}.ics`, version });
const shown = () => screen.getByLabelText<HTMLInputElement>('Address').value;

test('the address is made once asked for, and a new one only after a warning', async () => {
  let now: CalendarAddress = { version: 0 };
  const calls = serve({
    'GET /api/v1/session': () => ({ body: {} }),
    [`GET ${CALENDAR}`]: () => ({ body: now }),
    [`PUT ${CALENDAR}`]: () => ({ body: (now = at(now.version + 1)) }),
  });
  show(<CalendarDialog onClose={vi.fn()} />);
  const made = () => calls.filter((call) => call.method === 'PUT');

  await userEvent.click(await screen.findByText('Get the address'));
  await waitFor(() => expect(shown()).toBe(`${location.origin}${CALENDAR}/key1.ics`));
  await userEvent.click(screen.getByText('New address'));
  expect(made()).toHaveLength(1);
  await userEvent.click(screen.getByText('Make a new address'));

  await waitFor(() => expect(shown()).toBe(`${location.origin}${CALENDAR}/key2.ics`));
  expect(made().map((call) => call.headers['If-Match'])).toEqual(['"0"', '"1"']);
});

test('a withdrawn address is gone from the page', async () => {
  serve({ 'GET /api/v1/session': () => ({ body: {} }), [`GET ${CALENDAR}`]: () => ({ body: at(3) }), [`DELETE ${CALENDAR}`]: () => ({ body: { version: 4 } }) });
  show(<CalendarDialog onClose={vi.fn()} />);

  await userEvent.click(await screen.findByText('Withdraw'));
  await userEvent.click(screen.getByText('Withdraw the address'));

  expect(await screen.findByText('Get the address')).toBeTruthy();
  expect(screen.queryByLabelText('Address')).toBeNull();
});

test('an address made elsewhere meanwhile is shown instead of the one refused', async () => {
  let now = at(1);
  serve({
    'GET /api/v1/session': () => ({ body: {} }),
    [`GET ${CALENDAR}`]: () => ({ body: now }),
    [`PUT ${CALENDAR}`]: () => { now = at(2); return refusal(412, 'stale-version', 'It is now version 2.'); },
  });
  show(<CalendarDialog onClose={vi.fn()} />);

  await userEvent.click(await screen.findByText('New address'));
  await userEvent.click(screen.getByText('Make a new address'));

  await waitFor(() => expect(shown()).toContain('key2'));
});

test('copying says so', async () => {
  serve({ 'GET /api/v1/session': () => ({ body: {} }), [`GET ${CALENDAR}`]: () => ({ body: at(1) }) });
  const user = userEvent.setup();
  show(<CalendarDialog onClose={vi.fn()} />);

  await user.click(await screen.findByText('Copy'));

  expect(await screen.findByText('Copied')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe(shown());
});
