import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import { readBody, Refusal, reply } from './http';
import { routes } from './routes';
import { userOf } from './session';
import { tile } from './tiles';

const OPEN = /^\/api\/v1\/(session|demo)$/;

/** Stands in for the backend in `npm run dev:mock`; never part of a build. */
export function mockBackend(): Plugin {
  return {
    name: 'fixpoint-mock-backend',
    apply: 'serve',
    configureServer: attach,
    configurePreviewServer: attach,
  };
}

function attach({ middlewares }: { middlewares: Connect.Server }) {
  middlewares.use((request, response, next) => void answer(request, response, next));
}

async function answer(request: IncomingMessage, response: ServerResponse, next: () => void) {
  const url = new URL(request.url ?? '/', 'http://mock');
  const tilePath = /^\/tiles\/(\d+)\/(\d+)\/(\d+)\.mvt$/.exec(url.pathname);
  if (tilePath) return void response.setHeader('Content-Type', 'application/vnd.mapbox-vector-tile').end(tile(Number(tilePath[1]), Number(tilePath[2]), Number(tilePath[3])));
  if (!url.pathname.startsWith('/api/')) {
    const page = /^\/(portal|technician)(\/|$)/.exec(url.pathname);
    if (page && !url.pathname.includes('.')) request.url = `/${page[1]}/index.html`;
    return next();
  }
  const me = userOf(request.headers.cookie);
  const route = routes.find(([method, path]) => method === request.method && path.test(url.pathname));
  const text = await readBody(request);
  const body = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
  const exchange = { request, response, url, me, text, body, params: route ? route[1].exec(url.pathname)!.slice(1) : [] };
  if (!me && !OPEN.test(url.pathname)) return reply(exchange, new Refusal(401, 'signed-out', '请登录', '登录已过期。'));
  if (!route) return reply(exchange, new Refusal(404, 'unknown', '没有这个地址', url.pathname));
  const said = route[2](exchange);
  if (!/\/live$|\/template$/.test(url.pathname)) reply(exchange, said);
}
