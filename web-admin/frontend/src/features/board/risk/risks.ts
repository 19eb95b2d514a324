import type { Board, UnassignedVisit } from '@/api/types';
import { moment } from '@/lib/time';
import { hasNotBegun } from '../notBegun';

export type RiskKind = 'unkept' | 'late' | 'notBegun' | 'deadline';
export type Risk = { id: string; number: string; customerName: string; kind: RiskKind; promised: boolean; priority: number; at: string; technicianName?: string };

const NOT_BEGUN_AFTER = 10 * 60_000;
const SOON = 24 * 3_600_000;
const RANK: Record<RiskKind, number> = { unkept: 0, notBegun: 1, late: 2, deadline: 3 };

/** What needs a person, what needs one first on top: promises nobody is planned for, visits that should have begun, visits that come late. */
export function risksOf(board: Board, unassigned: UnassignedVisit[], now: number): Risk[] {
  const names = new Map(board.technicians.map(({ id, name }) => [id, name]));
  const planned = board.visits.flatMap<Risk>((visit) => {
    const notBegun = hasNotBegun(visit) && moment(visit.startsAt) + NOT_BEGUN_AFTER < now;
    if (!(hasNotBegun(visit) || visit.state === 'EN_ROUTE') || !(notBegun || visit.late)) return [];
    const { id, number, customerName, promised, priority, startsAt } = visit;
    return [{ id, number, customerName, promised, priority, at: startsAt, technicianName: names.get(visit.technicianId), kind: notBegun ? 'notBegun' as const : 'late' as const }];
  });
  const waiting = unassigned.flatMap<Risk>(({ id, number, customerName, promised, priority, windows, deadline }) => {
    if (promised) return [{ id, number, customerName, promised, priority, at: windows[0]?.from ?? new Date(now).toISOString(), kind: 'unkept' as const }];
    return deadline && moment(deadline) < now + SOON ? [{ id, number, customerName, promised, priority, at: deadline, kind: 'deadline' as const }] : [];
  });
  return [...waiting, ...planned].sort((one, other) =>
    RANK[one.kind] - RANK[other.kind] || Number(other.promised) - Number(one.promised) || moment(one.at) - moment(other.at) || other.priority - one.priority);
}
