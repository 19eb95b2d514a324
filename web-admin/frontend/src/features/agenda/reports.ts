import type { AgendaVisit, ReportKind, VisitState } from '@/api/types';

const needsReason: ReportKind[] = ['PAUSE', 'FAIL'];

export const asksWhy = (kind: ReportKind) => needsReason.includes(kind);

const over: VisitState[] = ['COMPLETED', 'FAILED', 'CANCELLED'];

export const isOver = (visit: AgendaVisit) => over.includes(visit.state);

const atSite: VisitState[] = ['ON_SITE', 'IN_PROGRESS', 'PAUSED'];

export const isAtSite = (visit: AgendaVisit) => atSite.includes(visit.state);

export const isUnderWay = (visit: AgendaVisit) => visit.state === 'EN_ROUTE' || isAtSite(visit);

/** The visit to look at now: the one under way, else the first that is not over. */
export function currentVisit(visits: AgendaVisit[]): AgendaVisit | undefined {
  return visits.find(isUnderWay) ?? visits.find((visit) => !isOver(visit));
}

export const valueOf = (visit: AgendaVisit, field: string) => visit.values.find((one) => one.field === field)?.value;

/** What has to be recorded before the visit is complete. */
export const missing = (visit: AgendaVisit) => visit.checklist.filter((item) => item.required && valueOf(visit, item.code) === undefined);
