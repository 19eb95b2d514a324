import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, test, vi } from 'vitest';
import type { ManagedBooking, ToldMessage } from '@/api/types';
import { refusal, serve } from '@/test/server';
import { show } from '@/test/show';
import { ManagePage } from './ManagePage';
import './OnlinePages';
import { pace } from './queries';

vi.mock('@/ui/map/ApproachMap', () => ({ default: ({ label }: { label: string }) => <div role="region" aria-label={label} /> }));

const waiting: ManagedBooking = {
  number: 'B0000001', state: 'CONFIRMED', serviceType: 'AC', serviceName: { zh: '空调', en: 'AC repair' }, address: { zh: '衡山路', en: 'Hengshan Rd' },
  from: '2026-11-26T02:00:00Z', to: '2026-11-26T04:00:00Z', zone: 'Asia/Shanghai', changeUntil: '2026-11-25T22:00:00Z', canChange: false, asBooked: { photos: [], isDiagnosis: false },
};
const site = { lon: 121.4, lat: 31.2 };
const coming: ManagedBooking = {
  ...waiting, state: 'IN_PROGRESS', technicianName: 'Hu Ying', expectedArrival: '2026-11-26T02:20:00Z',
  approach: { site, technician: { location: { lon: 121.5, lat: 31.3 }, at: '2026-11-26T01:50:00Z' } },
};
const told: ToldMessage = { kind: 'EN_ROUTE', channel: 'SMS', arrival: 'NOT_ARRIVED', at: '2026-11-26T01:50:00Z', body: 'Hu Ying is on the way.' };
const page = () => show(<Routes><Route path="/b/:link" element={<ManagePage />} /></Routes>, '/b/abc');
const PATH = 'GET /api/v1/portal/bookings/abc';

test('who is on the way is on a map with the expected time and how old the place is', async () => {
  serve({ [PATH]: () => ({ body: coming }), [`${PATH}/messages`]: () => ({ body: [told] }) });
  page();

  expect(await screen.findByRole('region', { name: 'Map of the way to you' })).toBeTruthy();
  expect(screen.getByText(/expected at 10:20/)).toBeTruthy();
  expect(screen.getByText(/Last seen at 09:50/)).toBeTruthy();
  expect(await screen.findByText(/Text message · not delivered/)).toBeTruthy();
});

test('there is no map once the server says no place, and an empty list says what will be in it', async () => {
  serve({ [PATH]: () => ({ body: { ...coming, approach: undefined, expectedArrival: undefined } }), [`${PATH}/messages`]: () => ({ body: [] }) });
  page();

  expect(await screen.findByText('Technician Hu Ying')).toBeTruthy();
  expect(await screen.findByText(/None yet/)).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Map of the way to you' })).toBeNull();
});

test('a link that has expired shows nothing of the booking', async () => {
  serve({ [PATH]: () => refusal(404, 'no-such-link', 'The link has expired.') });
  page();

  expect((await screen.findByRole('alert')).textContent).toContain('The link has expired.');
  expect(screen.queryByText('B0000001')).toBeNull();
});

test('the page asks more often while somebody is on the way, and no more when it is over', () => {
  expect(pace(coming)).toBeLessThan(pace(waiting) as number);
  expect(pace({ ...waiting, state: 'COMPLETED' })).toBe(false);
});
