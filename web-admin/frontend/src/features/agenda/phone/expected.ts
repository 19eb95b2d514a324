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
  if (isReport(command.kind)) return reported(visit, command.kind, Date.parse(command.at));
  if (command.kind === 'RECORD') return recorded(visit, command);
  if (command.kind === 'USE_PART' && command.part) return { ...visit, used: [...visit.used, { name: { zh: command.part.code, en: command.part.code }, ...command.part }] };
  if (command.kind === 'FINISH_IN') return { ...visit, endsAt: instant(Date.parse(command.at) + command.minutes! * 60_000) };
  return visit;
}

const instant = (at: number) => new Date(at).toISOString();

function reported(visit: AgendaVisit, kind: ReportKind, at: number): AgendaVisit {
  const { from, to } = steps[kind];
  if (!from.includes(visit.state)) return visit; // what the server shows is the effect of it already
  const allowed = (Object.keys(steps) as ReportKind[]).filter((one) => steps[one].from.includes(to));
  return { ...moved(visit, kind, at), state: to, allowed };
}

/** The visit's times become what happened, as the server will have it. */
function moved(visit: AgendaVisit, kind: ReportKind, at: number): AgendaVisit {
  const [starts, ends] = [Date.parse(visit.startsAt), Date.parse(visit.endsAt)];
  const begun = (arrival: number, start: number) => ({ ...visit, arrivesAt: instant(arrival), startsAt: instant(start), endsAt: instant(start + ends - starts) });
  switch (kind) {
    case 'EN_ROUTE': return begun(at + visit.travelSeconds * 1000, Math.max(at + visit.travelSeconds * 1000, starts));
    case 'CHECK_IN': return begun(at, at);
    case 'START': return begun(Date.parse(visit.arrivesAt), Math.max(at, Date.parse(visit.arrivesAt)));
    case 'COMPLETE':
    case 'FAIL': return { ...visit, startsAt: instant(Math.min(starts, at - 1000)), endsAt: instant(at) };
    default: return visit;
  }
}

function recorded(visit: AgendaVisit, { field, value, at }: Command): AgendaVisit {
  const others = visit.values.filter((one) => one.field !== field);
  return { ...visit, values: value === undefined ? others : [...others, { field: field!, value, at, by: '' }] };
}
