import { vi } from 'vitest';

type Answer = { status?: number; body?: unknown; etag?: string };
export type Call = { method: string; path: string; headers: Record<string, string>; body?: unknown };
type Answers = Record<string, (call: Call) => Answer | Promise<Answer>>;

/** Answers fetch by "METHOD path" without the query; remembers what was asked. */
export function serve(answers: Answers): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    const method = init.method ?? 'GET';
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined;
    const call = { method, path: url, headers: (init.headers ?? {}) as Record<string, string>, body };
    calls.push(call);
    const answer = answers[`${method} ${url.split('?')[0]}`];
    if (!answer) return json(404, { code: 'unknown', title: url, detail: '', status: 404 });
    const { status = 200, body: said, etag } = await answer(call);
    return json(status, said, etag);
  });
  return calls;
}

function json(status: number, body: unknown, etag?: string) {
  const empty = status === 204 || status === 304;
  return new Response(empty ? null : JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...(etag ? { ETag: etag } : {}) } });
}

export function refusal(status: number, code: string, detail: string, extra: object = {}) {
  return { status, body: { type: 'about:blank', code, status, title: code, detail, requestId: 'r1', ...extra } };
}
