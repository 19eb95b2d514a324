import { send } from './client';

const KEPT = 40;
const seen = new Map<string, { etag: string; data: unknown }>();

/** GET that sends the last ETag; an unchanged answer gives back the very same object. */
export async function conditionalGet<T>(path: string, signal?: AbortSignal): Promise<T> {
  const known = seen.get(path);
  const response = await send(path, { signal, headers: known ? { 'If-None-Match': known.etag } : undefined });
  if (response.status === 304 && known) return known.data as T;
  const data = (await response.json()) as T;
  remember(path, response.headers.get('ETag'), data);
  return data;
}

function remember(path: string, etag: string | null, data: unknown) {
  seen.delete(path);
  if (etag) seen.set(path, { etag, data });
  const oldest = seen.keys().next();
  if (seen.size > KEPT && !oldest.done) seen.delete(oldest.value);
}

export function forgetAnswers() {
  seen.clear();
}
