import type { AgendaVisit, ReportKind, VisitState } from '@/api/types';
import type { Command } from './kept';

/** What can be reported from which states, and what state follows; as the server has it. */
const steps: Record<ReportKind, { to: VisitState; from: VisitState[] }> = {
  ACCEPT: { to: 'ACCEPTED', from: ['PLANNED'] },
  EN_ROUTE: { to: 'EN_ROUTE', from: ['PLANNED', 'ACCEPTED'] },
  CHECK_IN: { to: 'ON_SITE', from: ['PLANNED', 'ACCEPTED', 'EN_ROUTE'] },
  START: { to: 'IN_PROGRESS', from: ['ON_SITE'] },
  PAUSE: { to: 'PAUSED', from: ['IN_PROGRESS'] },
  RESUME: { to: 'IN_PROGRESS', from: ['PAUSED'] },
  COMPLETE: { to: 'COMPLETED', from: ['ON_SITE', 'IN_PROGRESS', 'PAUSED'] },
  FAIL: { to: 'FAILED', from: ['EN_ROUTE', 'ON_SITE', 'IN_PROGRESS', 'PAUSED'] },
};

const isReport = (kind: string): kind is ReportKind => kind in steps;

/** The visit as it will be once the server has taken what waits here. */
export function expected(visit: AgendaVisit, commands: Command[]): AgendaVisit {
  return commands.filter((one) => one.visitId === visit.id).reduce(after, visit);
}

function after(visit: AgendaVisit, command: Command): AgendaVisit {
  if (isReport(command.kind)) return reported(visit, command.kind);
  if (command.kind === 'RECORD') return recorded(visit, command);
  if (command.kind === 'FINISH_IN') return { ...visit, endsAt: new Date(Date.parse(command.at) + command.minutes! * 60_000).toISOString() };
  return visit;
}

function reported(visit: AgendaVisit, kind: ReportKind): AgendaVisit {
  // What the server shows may already be the effect of it.
  const state = steps[kind].from.includes(visit.state) ? steps[kind].to : visit.state;
  const allowed = (Object.keys(steps) as ReportKind[]).filter((one) => steps[one].from.includes(state));
  return { ...visit, state, allowed };
}

function recorded(visit: AgendaVisit, { field, value, at }: Command): AgendaVisit {
  const others = visit.values.filter((one) => one.field !== field);
  return { ...visit, values: value === undefined ? others : [...others, { field: field!, value, at, by: '' }] };
}
