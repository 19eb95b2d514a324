import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { refusal, serve } from '@/test/server';
import { useBook } from './bookings';
import type { NewBooking } from './types';

const client = new QueryClient();
const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>;
const form: NewBooking = { customerId: 'c', siteId: 's', serviceType: 'AC', windows: [] };

test('one filled form keeps its key until it is answered, the next gets another', async () => {
  const answers = [() => Promise.reject(new TypeError('offline')), () => ({ body: { id: '1' } }), () => refusal(422, 'no', ''), () => ({ body: { id: '2' } })];
  const calls = serve({ 'GET /api/v1/session': () => ({ body: {} }), 'POST /api/v1/bookings': () => answers.shift()!() });
  const { result } = renderHook(useBook, { wrapper });
  const book = () => act(() => result.current.mutateAsync(form).catch(() => {}));

  for (let time = 0; time < 4; time++) await book();

  const keys = calls.filter((call) => call.method === 'POST').map((call) => call.headers['Idempotency-Key']);
  expect(keys[0]).toBe(keys[1]);
  expect(new Set(keys).size).toBe(3);
});

test('a double click sends the same key twice', async () => {
  const calls = serve({ 'GET /api/v1/session': () => ({ body: {} }), 'POST /api/v1/bookings': () => ({ body: { id: '1' } }) });
  const { result } = renderHook(useBook, { wrapper });

  await act(() => Promise.all([result.current.mutateAsync(form), result.current.mutateAsync(form)]));

  const keys = calls.filter((call) => call.method === 'POST').map((call) => call.headers['Idempotency-Key']);
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
});
