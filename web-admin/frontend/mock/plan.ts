import type { AgendaVisit, BoardTechnician, BoardVisit, Point, ReportKind, UnassignedVisit, VisitState } from '../src/api/types';
import { address, at, dateNow, personName, pointIn, serviceTypes, technicians, territories } from './city';
import { pick, random, uuid } from './random';

export type Planned = BoardVisit & { version: number; address: { zh: string; en: string }; cancelled?: string };

const days = new Map<string, Planned[]>();

export function visitsOn(date: string): Planned[] {
  let visits = days.get(date);
  if (!visits) days.set(date, (visits = technicians.flatMap((technician) => route(technician, date))));
  return visits;
}

export function findVisit(id: string): Planned | undefined {
  for (const visits of days.values()) {
    const found = visits.find((visit) => visit.id === id);
    if (found) return found;
  }
  return undefined;
}

export function shiftsAndAbsences(id: string, date: string): Pick<BoardTechnician, 'shifts' | 'absences'> {
  const next = random(`shift-${id}-${date}`);
  const start = next() < 0.7 ? 8 * 60 + 30 : 11 * 60;
  const absent = next() < 0.07;
  return {
    shifts: [{ id: uuid(`s${id}${date}`), startsAt: at(date, start), endsAt: at(date, start + 9 * 60) }],
    absences: absent ? [{ id: uuid(`a${id}${date}`), startsAt: at(date, start), endsAt: at(date, start + 9 * 60), kind: 'SICK', reason: '发烧' }] : [],
  };
}

function route(technician: (typeof technicians)[number], date: string): Planned[] {
  const { shifts, absences } = shiftsAndAbsences(technician.id, date);
  if (absences.length) return [];
  const next = random(`route-${technician.id}-${date}`);
  const end = Date.parse(shifts[0]!.endsAt);
  let clock = Date.parse(shifts[0]!.startsAt);
  let from: Point = technician.home;
  const visits: Planned[] = [];
  for (let position = 0; ; position++) {
    const to = pointIn(technician.territory, next);
    const service = pick(serviceTypes, next);
    const travel = Math.round(Math.hypot(to.lon - from.lon, to.lat - from.lat) * 26_000 + 360);
    const arrives = clock + travel * 1000;
    const promised = next() < 0.4;
    const wait = promised && next() < 0.4 ? 15 * 60_000 : 0;
    const starts = arrives + wait;
    const ends = starts + service.durationMinutes * 60_000;
    if (ends > end) return visits;
    const late = next() < 0.05;
    const windowFrom = late ? starts - 3 * 3_600_000 : starts - 45 * 60_000 + wait * 3;
    const id = uuid(`visit-${technician.id}-${date}-${position}`);
    visits.push({
      id, number: `V${date.slice(5).replace('-', '')}-${id.slice(0, 4).toUpperCase()}`, technicianId: technician.id, position, version: 1,
      state: stateOf(starts, ends, travel, next()), serviceType: service.code, customerName: personName(next),
      customerClass: next() < 0.12 ? 'VIP' : 'ORDINARY', location: to, priority: 1 + Math.floor(next() * 5), locked: next() < 0.08, byHand: false, promised,
      travelSeconds: travel, arrivesAt: iso(arrives), startsAt: iso(starts), endsAt: iso(ends), late, address: address(next),
      ...(promised || late ? { windowFrom: iso(windowFrom), windowTo: iso(windowFrom + 2 * 3_600_000) } : {}),
    });
    clock = ends + 5 * 60_000;
    from = to;
  }
}

const iso = (time: number) => new Date(time).toISOString();

function stateOf(starts: number, ends: number, travel: number, chance: number): VisitState {
  const now = Date.now();
  if (ends < now) return chance < 0.06 ? 'FAILED' : 'COMPLETED';
  if (starts < now) return chance < 0.15 ? 'PAUSED' : chance < 0.3 ? 'ON_SITE' : 'IN_PROGRESS';
  if (starts - travel * 1000 < now) return 'EN_ROUTE';
  return starts - now < 3 * 3_600_000 ? 'ACCEPTED' : 'PLANNED';
}

export const unassigned: UnassignedVisit[] = Array.from({ length: 67 }, (_, index) => {
  const next = random(`unassigned-${index}`);
  const service = pick(serviceTypes, next);
  const date = dateNow();
  const noSkill = next() < 0.5;
  const territory = Math.floor(next() * 3);
  return {
    id: uuid(`unassigned-${index}`), number: `V-U${String(index + 1).padStart(3, '0')}`, territoryId: territories[territory]!.id, serviceType: service.code,
    customerName: personName(next), address: address(next), location: pointIn(territory, next), priority: 1 + Math.floor(index / 15),
    promised: next() < 0.3, windows: [{ from: at(date, 13 * 60), to: at(date, 17 * 60) }], durationMinutes: service.durationMinutes,
    requestedAt: at(date, 7 * 60 + index), skills: service.skills, deadline: next() < 0.5 ? at(date, 18 * 60) : undefined,
    reason: index > 60 ? undefined : noSkill
      ? { code: 'skill-missing', text: { zh: '当班技术员中没有人具备所需等级的技能', en: 'Nobody on shift has the skill at this level' } }
      : { code: 'no-time', text: { zh: '期望时段内所有合适的技术员都排满了', en: 'Every fitting technician is full in the wished window' } },
    obstacles: index > 60 ? [] : technicians.filter((one) => one.territory === territory).slice(0, 8).map((one, nth) => ({
      technicianId: one.id, technicianName: one.name, code: nth % 2 ? 'skill-missing' : 'window-missed',
      text: nth % 2
        ? { zh: `缺少技能 ${service.skills[0]!.code} ${service.skills[0]!.level} 级`, en: `Lacks ${service.skills[0]!.code} level ${service.skills[0]!.level}` }
        : { zh: `最早 17:${20 + nth} 才能到达,晚于时段结束 17:00`, en: `Can arrive at 17:${20 + nth} at the earliest, after the window ends at 17:00` },
    })),
  };
});

const allowed: Partial<Record<VisitState, ReportKind[]>> = {
  PLANNED: ['ACCEPT'], ACCEPTED: ['EN_ROUTE', 'FAIL'], EN_ROUTE: ['CHECK_IN', 'FAIL'], ON_SITE: ['START', 'FAIL'],
  IN_PROGRESS: ['COMPLETE', 'PAUSE', 'FAIL'], PAUSED: ['RESUME', 'FAIL'],
};
export const after: Record<ReportKind, VisitState> = {
  ACCEPT: 'ACCEPTED', EN_ROUTE: 'EN_ROUTE', CHECK_IN: 'ON_SITE', START: 'IN_PROGRESS', PAUSE: 'PAUSED', RESUME: 'IN_PROGRESS', COMPLETE: 'COMPLETED', FAIL: 'FAILED',
};

export function agendaVisit(visit: Planned): AgendaVisit {
  const service = serviceTypes.find((type) => type.code === visit.serviceType)!;
  return {
    ...visit, serviceName: service.name, durationMinutes: service.durationMinutes, contactName: visit.customerName, contactPhone: '13800138000',
    asset: { serial: 'SN-83920-17', modelCode: 'KFR-35GW', productName: { zh: '变频空调 1.5 匹', en: 'Inverter AC 1.5 hp' } },
    problem: '开机十分钟后停机,外机有异响。', allowed: allowed[visit.state] ?? [],
    navigation: { amap: '#', baidu: '#', google: '#', apple: '#' }, parts: [], used: [], checklist: [], values: [], history: [],
  };
}
