import { afterEach, expect, test, vi } from 'vitest';
import { refusal, serve } from '@/test/server';
import { ApiProblem } from './ApiProblem';
import { call, whenSignedOut } from './client';
import { conditionalGet, forgetAnswers } from './conditional';
import { listen } from './live';
import { query } from './query';

afterEach(() => vi.unstubAllGlobals());
const failure = (promise: Promise<unknown>) => promise.then(() => undefined, (error: unknown) => error as ApiProblem);

test('an unsafe call carries the CSRF token, the version and the key', async () => {
  document.cookie = 'XSRF-TOKEN=a%20b';
  const calls = serve({ 'POST /x': () => ({ status: 204 }) });

  await call('/x', { method: 'POST', body: {}, ifMatch: 7, idempotencyKey: 'k' });

  expect(calls[0]!.headers).toMatchObject({ 'X-XSRF-TOKEN': 'a b', 'If-Match': '"7"', 'Idempotency-Key': 'k', 'Content-Type': 'application/json' });
});

test('a refusal becomes a problem with its words and fields', async () => {
  serve({ 'GET /x': () => refusal(422, 'too-late', 'Choose a later window.', { errors: [{ field: 'windows', code: 'past', message: 'is over' }] }) });

  const problem = await failure(call('/x'));

  expect(problem).toBeInstanceOf(ApiProblem);
  expect(problem).toMatchObject({ code: 'too-late', status: 422, message: 'Choose a later window.', unanswered: false });
  expect(problem!.fieldError('windows')).toBe('is over');
});

test('an error page that is no problem document still becomes a problem', async () => {
  vi.stubGlobal('fetch', async () => new Response('<html>', { status: 502 }));

  expect(await failure(call('/x'))).toMatchObject({ code: 'http-502', unanswered: true });
});

test('silence of the network is told apart from a refusal', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('failed')));

  expect(await failure(call('/x'))).toMatchObject({ code: 'network', status: 0, unanswered: true });
});

test('an answer that does not come in time is given up', async () => {
  vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => new Promise((_, reject) => signal!.addEventListener('abort', () => reject(signal!.reason as Error))));

  expect(await failure(call('/x', { timeout: 5 }))).toMatchObject({ code: 'timeout' });
});

test('the end of the session is told, except where 401 is an answer', async () => {
  const signedOut = vi.fn();
  whenSignedOut(signedOut);
  serve({ 'GET /x': () => refusal(401, 'signed-out', '') });

  await failure(call('/x', { anonymous: true }));
  expect(signedOut).not.toHaveBeenCalled();
  await failure(call('/x'));
  expect(signedOut).toHaveBeenCalledOnce();
});

test('an unchanged answer is the very same object', async () => {
  forgetAnswers();
  const calls = serve({ 'GET /x': ({ headers }) => (headers['If-None-Match'] === '"1"' ? { status: 304 } : { body: { a: 1 }, etag: '"1"' }) });

  const first = await conditionalGet('/x');
  const second = await conditionalGet('/x');

  expect(second).toBe(first);
  expect(calls[1]!.headers['If-None-Match']).toBe('"1"');
});

test('a query string leaves out what is empty and repeats lists', () => {
  expect(query({ a: '', b: undefined, c: ['1', '2'], d: 0 })).toBe('?c=1&c=2&d=0');
  expect(query({})).toBe('');
});

test('after the line was down everything is read anew', () => {
  const sources: FakeSource[] = [];
  class FakeSource {
    static CLOSED = 2;
    readyState = 0;
    onopen = () => {};
    onerror = () => {};
    listeners: Record<string, (event: { data: string }) => void> = {};
    constructor() {
      sources.push(this);
    }
    addEventListener(name: string, listener: (event: { data: string }) => void) {
      this.listeners[name] = listener;
    }
    close() {}
  }
  vi.stubGlobal('EventSource', FakeSource);
  const onBack = vi.fn();
  const plan = vi.fn();
  const states: boolean[] = [];

  listen('/live', { events: { plan }, onBack, onState: (connected) => states.push(connected) });
  sources[0]!.onopen();
  sources[0]!.listeners.plan!({ data: '{"version":2}' });
  expect(onBack).not.toHaveBeenCalled();
  sources[0]!.onerror();
  sources[0]!.onopen();

  expect(plan).toHaveBeenCalledWith({ version: 2 });
  expect(onBack).toHaveBeenCalledOnce();
  expect(states).toEqual([true, false, true]);
});
