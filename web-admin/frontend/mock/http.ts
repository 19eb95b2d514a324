import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Me, Page } from '../src/api/types';

export type Exchange = {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  params: string[];
  me?: Me;
  body: Record<string, unknown>;
  text: string;
};
export type Handler = (exchange: Exchange) => unknown;

export class Refusal {
  constructor(readonly status: number, readonly code: string, readonly title: string, readonly detail: string, readonly extra: object = {}) {}
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

export function reply({ request, response }: Pick<Exchange, 'request' | 'response'>, answer: unknown) {
  if (response.writableEnded || response.headersSent) return;
  if (answer instanceof Refusal) {
    const { status, code, title, detail, extra } = answer;
    response.writeHead(status, { 'Content-Type': 'application/problem+json' });
    response.end(JSON.stringify({ type: `/problems/${code}`, code, status, title, detail, requestId: 'mock', ...extra }));
    return;
  }
  if (answer === undefined) {
    response.writeHead(204).end();
    return;
  }
  const json = JSON.stringify(answer);
  const etag = `"${hash(json)}"`;
  if (request.headers['if-none-match'] === etag) response.writeHead(304, { ETag: etag }).end();
  else response.writeHead(200, { 'Content-Type': 'application/json', ETag: etag }).end(json);
}

function hash(text: string) {
  let value = 5381;
  for (let at = 0; at < text.length; at++) value = (Math.imul(value, 33) ^ text.charCodeAt(at)) >>> 0;
  return value.toString(36);
}

export function page<T>(items: T[], url: URL): Page<T> {
  const from = Number(url.searchParams.get('cursor') ?? 0);
  const limit = Number(url.searchParams.get('limit') ?? 50);
  const rest = from + limit < items.length ? { nextCursor: String(from + limit) } : {};
  return { items: items.slice(from, from + limit), ...rest };
}
