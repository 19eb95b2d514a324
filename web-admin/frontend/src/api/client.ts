import { language } from '@/lib/i18n';
import { ApiProblem, problemOf, unanswered } from './ApiProblem';

const TIMEOUT = 20_000;

export type Ask = {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  /** Version of the resource the caller saw. */
  ifMatch?: number;
  idempotencyKey?: string;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  timeout?: number;
  /** A 401 is an answer here, not the end of the session. */
  anonymous?: boolean;
};

let onSignedOut: () => void = () => {};

export function whenSignedOut(react: () => void) {
  onSignedOut = react;
}

export async function send(path: string, ask: Ask = {}): Promise<Response> {
  const unsafe = ask.method !== undefined && ask.method !== 'GET';
  if (unsafe && !csrfToken()) await fetch('/api/v1/session').catch(() => {});
  const response = await answered(path, ask, unsafe);
  if (response.ok || response.status === 304) return response;
  const problem = await problemOf(response);
  if (problem.status === 401 && !ask.anonymous) onSignedOut();
  throw problem;
}

export async function call<T>(path: string, ask?: Ask): Promise<T> {
  const response = await send(path, ask);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

async function answered(path: string, ask: Ask, unsafe: boolean) {
  const timeout = AbortSignal.timeout(ask.timeout ?? TIMEOUT);
  try {
    return await fetch(path, {
      method: ask.method ?? 'GET',
      headers: headers(ask, unsafe),
      body: ask.body === undefined || ask.body instanceof Blob ? ask.body : JSON.stringify(ask.body),
      signal: ask.signal ? AbortSignal.any([ask.signal, timeout]) : timeout,
      credentials: 'same-origin',
    });
  } catch (failure) {
    if (ask.signal?.aborted) throw failure;
    throw unanswered(timeout.aborted ? 'timeout' : 'network');
  }
}

function headers(ask: Ask, unsafe: boolean): Record<string, string> {
  const sent: Record<string, string> = { 'Accept-Language': language(), Accept: 'application/json' };
  if (unsafe) sent['X-XSRF-TOKEN'] = csrfToken();
  if (ask.body !== undefined) sent['Content-Type'] = 'application/json';
  if (ask.ifMatch !== undefined) sent['If-Match'] = `"${ask.ifMatch}"`;
  if (ask.idempotencyKey) sent['Idempotency-Key'] = ask.idempotencyKey;
  return { ...sent, ...ask.headers };
}

function csrfToken() {
  const found = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return found?.[1] ? decodeURIComponent(found[1]) : '';
}

export function isProblem(error: unknown): error is ApiProblem {
  return error instanceof ApiProblem;
}
