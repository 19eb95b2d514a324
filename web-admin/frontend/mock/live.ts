import type { ServerResponse } from 'node:http';
import { dateNow, technicians, territories } from './city';
import { unassigned, visitsOn } from './plan';

const listeners = new Set<ServerResponse>();
export const planVersions = new Map(territories.map((territory) => [territory.id, 12]));
export const solving = new Map<string, 'IDLE' | 'QUEUED' | 'SOLVING'>();

export function join(response: ServerResponse) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
  response.write(': hello\n\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

export function tell(event: string, data: object) {
  for (const listener of listeners) listener.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

export function solve(territoryId: string, done: () => void = () => {}) {
  const planned = visitsOn(dateNow()).filter((visit) => technicians.find((one) => one.id === visit.technicianId)?.territoryId === territoryId).length;
  const unplanned = unassigned.filter((visit) => visit.territoryId === territoryId).length;
  let second = 0;
  solving.set(territoryId, 'SOLVING');
  const timer = setInterval(() => {
    const over = ++second > 4;
    solving.set(territoryId, over ? 'IDLE' : 'SOLVING');
    tell('solving', { territoryId, state: over ? 'IDLE' : 'SOLVING', planned: planned - 5 + second, unplanned: unplanned + 5 - second, elapsedSeconds: second });
    if (!over) return;
    clearInterval(timer);
    done();
    planVersions.set(territoryId, (planVersions.get(territoryId) ?? 0) + 1);
    tell('plan', { territoryId, version: planVersions.get(territoryId) });
  }, 800);
}
