import type { Agenda, AgendaVisit, ReportKind, VisitState } from '@/api/types';

/** What the technician said, made once on the phone; its id makes sending it again harmless. */
export type Report = { id: string; kind: ReportKind; at: string; reason?: string };
export type Unsent = { visitId: string; report: Report; state: 'sending' | 'failed' | 'refused'; error?: unknown };

const leadsTo: Record<ReportKind, VisitState> = {
  ACCEPT: 'ACCEPTED', EN_ROUTE: 'EN_ROUTE', CHECK_IN: 'ON_SITE', START: 'IN_PROGRESS',
  PAUSE: 'PAUSED', RESUME: 'IN_PROGRESS', COMPLETE: 'COMPLETED', FAIL: 'FAILED',
};

const needsReason: ReportKind[] = ['PAUSE', 'FAIL'];

export const asksWhy = (kind: ReportKind) => needsReason.includes(kind);

/** The visit as it will be if the server agrees; it offers no further step until then. */
export function expected(visit: AgendaVisit, kind: ReportKind): AgendaVisit {
  return { ...visit, state: leadsTo[kind], allowed: [] };
}

export function withVisit(agenda: Agenda, visit: AgendaVisit): Agenda {
  return { ...agenda, visits: agenda.visits.map((one) => (one.id === visit.id ? visit : one)) };
}

const over: VisitState[] = ['COMPLETED', 'FAILED', 'CANCELLED'];

export const isOver = (visit: AgendaVisit) => over.includes(visit.state);

const underWay: VisitState[] = ['EN_ROUTE', 'ON_SITE', 'IN_PROGRESS', 'PAUSED'];

/** The visit to look at now: the one under way, else the first that is not over. */
export function currentVisit(visits: AgendaVisit[]): AgendaVisit | undefined {
  return visits.find((visit) => underWay.includes(visit.state)) ?? visits.find((visit) => !isOver(visit));
}
