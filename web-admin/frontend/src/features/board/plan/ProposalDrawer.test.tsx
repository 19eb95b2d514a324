import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { BoardTerritory, Proposal } from '@/api/types';
import { refusal, serve } from '@/test/server';
import { show } from '@/test/show';
import '../BoardPage';
import { ProposalDrawer } from './ProposalDrawer';

const territory = { id: 't1', name: { zh: '望湖', en: 'Wanghu' } } as BoardTerritory;
const ALL = '/api/v1/plans/t1/proposals';
const spot = (name: string, startsAt: string) => ({ technicianId: name, technicianName: name, startsAt });
const part = (number: number, acceptedAs?: number) => ({
  number, addedTravelSeconds: -600 * number, addedLatenessSeconds: 0, addedCost: -6000, acceptedAs,
  changes: [{ visitId: `v${number}`, visitNumber: `W${number}`, customerName: 'Wang', before: spot('Li', '2026-11-26T02:00:00Z'), after: spot('Hu', '2026-11-26T03:00:00Z') }],
});
const found: Proposal = {
  id: 'p1', state: 'READY', version: 7, madeBy: 'D', madeAt: '2026-11-26T01:00:00Z', readyBy: '2026-11-26T01:00:08Z', costBefore: 90000, costAfter: 72000, parts: [part(1), part(2)],
};
const open = (visits?: string[], onClose = vi.fn()) => {
  show(<ProposalDrawer territory={territory} zone="Asia/Shanghai" view={{ from: '2026-11-26', days: 3, visits }} onClose={onClose} />, '/');
  return onClose;
};
const look = () => userEvent.click(screen.getByRole('button', { name: 'Look for a better plan' }));

test('what is chosen is asked for, else the days in view', async () => {
  const asked: unknown[] = [];
  serve({ [`POST ${ALL}`]: ({ body }) => { asked.push(body); return { status: 202, body: found }; }, [`GET ${ALL}/p1`]: () => ({ body: found }) });
  open(['v8', 'v9']);
  await look();
  expect(await screen.findByText('Group 1')).toBeTruthy();
  expect(asked).toEqual([{ visits: ['v8', 'v9'] }]);

  await userEvent.click(screen.getByRole('button', { name: 'Look again' }));
  await userEvent.click(screen.getByLabelText(/The days in view/));
  await look();
  await waitFor(() => expect(asked[1]).toEqual({ from: '2026-11-26', to: '2026-11-28' }));
});

test('what is not chosen is left, and what was accepted says so', async () => {
  const accepted: unknown[] = [];
  const searching = { ...found, state: 'SEARCHING', parts: [] } as Proposal;
  let asks = 0;
  let now = found;
  serve({
    [`POST ${ALL}`]: () => ({ status: 202, body: searching }),
    [`GET ${ALL}/p1`]: () => ({ body: asks++ === 0 ? searching : now }),
    [`POST ${ALL}/p1/accept`]: ({ body }) => { accepted.push(body); now = { ...found, parts: [part(1, 8), part(2)] }; return { body: now }; },
  });
  open();
  await look();
  expect(await screen.findByRole('progressbar')).toBeTruthy();
  const second = await screen.findByRole('checkbox', { name: /Group 2/ }, { timeout: 3000 });
  expect(screen.getByText(/20 min less travel/)).toBeTruthy();
  await userEvent.click(second);
  await userEvent.click(screen.getByRole('button', { name: 'Accept what is chosen (1)' }));

  expect(await screen.findByText(/Accepted as #8/)).toBeTruthy();
  expect(accepted).toEqual([{ parts: [1] }]);
  expect(within(screen.getAllByRole('listitem')[0]!).queryByRole('checkbox')).toBeNull();
});

test('a plan that has moved on is told, and throwing away tells the server', async () => {
  const gone = vi.fn(() => ({ status: 204 }));
  serve({
    [`POST ${ALL}`]: () => ({ status: 202, body: found }), [`GET ${ALL}/p1`]: () => ({ body: found }),
    [`POST ${ALL}/p1/accept`]: () => refusal(409, 'plan-moved-on', 'Li changed it.'), [`DELETE ${ALL}/p1`]: gone,
  });
  const onClose = open();
  await look();
  await userEvent.click(await screen.findByRole('button', { name: 'Accept what is chosen (2)' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Li changed it.');

  await userEvent.click(screen.getByRole('button', { name: 'Throw away' }));
  expect(onClose).toHaveBeenCalled();
  await waitFor(() => expect(gone).toHaveBeenCalled());
});

test('nothing better is said in words', async () => {
  serve({ [`POST ${ALL}`]: () => ({ status: 202, body: { ...found, parts: [] } }), [`GET ${ALL}/p1`]: () => ({ body: { ...found, parts: [] } }) });
  open();
  await look();
  expect(await screen.findByText('No better plan found')).toBeTruthy();
});
