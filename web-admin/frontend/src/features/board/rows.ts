import type { Board, BoardTechnician, BoardVisit, VisitState } from '@/api/types';
import { moment } from '@/lib/time';

export type Row = { technician: BoardTechnician; visits: BoardVisit[] };
export type RowFilter = { skill: string; states: VisitState[]; text: string };

/** One row per technician, visits in the order they are driven. */
export function rowsOf(board: Board, filter: RowFilter): Row[] {
  const routes = new Map<string, BoardVisit[]>();
  for (const visit of board.visits) routes.set(visit.technicianId, [...(routes.get(visit.technicianId) ?? []), visit]);
  return board.technicians
    .map((technician) => ({
      technician,
      visits: (routes.get(technician.id) ?? []).sort((one, other) => moment(one.startsAt) - moment(other.startsAt)),
    }))
    .filter((row) => shown(row, filter));
}

function shown({ technician, visits }: Row, filter: RowFilter) {
  if (filter.skill && !technician.skills.some((skill) => skill.code === filter.skill)) return false;
  if (!filter.text && filter.states.length === 0) return true;
  const named = filter.text !== '' && contains(technician.name + technician.employeeNumber, filter.text);
  return (named && filter.states.length === 0) || visits.some((visit) => matches(visit, filter, named));
}

/** Whether a visit is meant by the filter; the rest of its route stays visible but faint. */
export function matches(visit: BoardVisit, filter: RowFilter, technicianNamed = false): boolean {
  const state = filter.states.length === 0 || filter.states.includes(visit.state);
  const text = !filter.text || technicianNamed || contains(visit.customerName + visit.number, filter.text);
  return state && text;
}

export function contains(where: string, what: string) {
  return where.toLowerCase().includes(what.trim().toLowerCase());
}

/** The visit nearest in time on another route: where an arrow key up or down goes. */
export function nearest(visits: BoardVisit[], startsAt: string): BoardVisit | undefined {
  const distance = (visit: BoardVisit) => Math.abs(moment(visit.startsAt) - moment(startsAt));
  return visits.reduce<BoardVisit | undefined>((best, visit) => (!best || distance(visit) < distance(best) ? visit : best), undefined);
}
