import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { refusal, serve } from '@/test/server';
import { show } from '@/test/show';
import { NotifyHere } from './NotifyHere';
import './OnlinePages';
import { named } from './pushDevice';

const PATH = '/api/v1/portal/bookings/abc/push-devices';
const KEY = 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4';
const endpoint = 'https://push.example/send/1';
const name = 'Notify me on this device';

/** What a browser has of it: whoever sits there answers as told. */
function browser({ answer = 'granted', reachable = true } = {}) {
  const subscription = { endpoint, toJSON: () => ({ endpoint, keys: { p256dh: 'p', auth: 'a' } }) };
  const pushManager = {
    getSubscription: () => Promise.resolve(null),
    subscribe: () => (reachable ? Promise.resolve(subscription) : Promise.reject(new Error('AbortError'))),
  };
  const registration = { active: {}, pushManager };
  const notification = { permission: 'default', requestPermission: () => Promise.resolve((notification.permission = answer)) };
  vi.stubGlobal('Notification', notification);
  vi.stubGlobal('PushManager', class {});
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: { register: () => Promise.resolve(registration), getRegistration: () => Promise.resolve(registration) } });
}

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

const page = (state: 'CONFIRMED' | 'CANCELLED' = 'CONFIRMED') => show(<NotifyHere link="abc" state={state} />);
const off = { [`GET ${PATH}`]: () => ({ body: { publicKey: KEY, devices: [] } }) };

test('the name of a device is the one the server makes', async () => {
  expect(await named('https://push.example/send/1')).toBe('Zy0Gs-sZtwjNcchkt3ZblPBOuuTBE_XltkvTDQk8qyQ');
});

test('one click tells the server what the browser gave, another stops it', async () => {
  browser();
  const devices: string[] = [];
  const calls = serve({
    [`GET ${PATH}`]: () => ({ body: { publicKey: KEY, devices } }),
    [`POST ${PATH}`]: async () => { devices.push(await named(endpoint)); return { body: { publicKey: KEY, devices } }; },
    [`DELETE ${PATH}/${await named(endpoint)}`]: () => { devices.pop(); return { status: 204 }; },
  });
  page();

  await userEvent.click(await screen.findByRole('button', { name }));
  expect(await screen.findByText(/This device is notified/)).toBeTruthy();
  expect(calls.find((call) => call.method === 'POST')?.body).toEqual({ endpoint, p256dh: 'p', auth: 'a' });

  await userEvent.click(screen.getByRole('button', { name: 'Stop notifying' }));
  expect(await screen.findByRole('button', { name })).toBeTruthy();
});

test('who says no is told how to allow it, and nothing is sent', async () => {
  browser({ answer: 'denied' });
  const calls = serve(off);
  page();

  await userEvent.click(await screen.findByRole('button', { name }));

  expect(await screen.findByText(/does not let this site notify you/)).toBeTruthy();
  expect(calls.some((call) => call.method === 'POST')).toBe(false);
});

test('a browser whose push service cannot be reached says so', async () => {
  browser({ reachable: false });
  serve(off);
  page();

  await userEvent.click(await screen.findByRole('button', { name }));

  expect(await screen.findByText(/cannot get notifications now/)).toBeTruthy();
});

test('a refusal of the server is shown and the button stays', async () => {
  browser();
  serve({ ...off, [`POST ${PATH}`]: () => refusal(422, 'too-many-devices', 'Stop them on another device first.') });
  page();

  await userEvent.click(await screen.findByRole('button', { name }));

  expect((await screen.findByRole('alert')).textContent).toContain('another device');
  expect(screen.getByRole('button', { name })).toBeTruthy();
});

test('nothing is shown where nothing can be shown or nothing is to come', async () => {
  const calls = serve(off);
  expect(page().container.textContent).toBe('');

  browser();
  expect(page('CANCELLED').container.textContent).toBe('');
  expect(calls).toHaveLength(0);

  serve({ [`GET ${PATH}`]: () => ({ body: { devices: [] } }) });
  const without = page();
  await waitFor(() => expect(without.container.textContent).toBe(''));
});
