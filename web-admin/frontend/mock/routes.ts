import type { CommandInput, ReportKind, Revision } from '../src/api/types';
import { at, CENTRE, dateNow, serviceTypes, skills, symptoms, technicians, territories, ZONE } from './city';
import { page, Refusal, type Exchange, type Handler } from './http';
import { join, planVersions, solve, solving, tell } from './live';
import { after, agendaVisit, findVisit, shiftsAndAbsences, unassigned, visitsOn } from './plan';
import { random, uuid } from './random';
import { bookings, customers, technicianRows, tickets, waitingVisit } from './records';
import { demo, setLanguage, signIn, signOut } from './session';
import { visitDetails, workOrders } from './visits';

const later = (date: string, days: number) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
const wanted = (url: URL) => url.searchParams.getAll('territory');
const planOf = (id: string) => {
  const territory = territories.find((one) => one.id === id)!;
  const own = new Set(technicians.filter((one) => one.territoryId === id).map((one) => one.id));
  return {
    id, name: territory.name, planVersion: planVersions.get(id) ?? 1, planState: solving.get(id) ?? 'IDLE', solvedAt: at(dateNow(), 380),
    planned: visitsOn(dateNow()).filter((visit) => own.has(visit.technicianId)).length, unplanned: unassigned.filter((visit) => visit.territoryId === id).length,
  };
};

const board: Handler = ({ url }) => {
  const from = url.searchParams.get('from')!;
  const dates = Array.from({ length: Number(url.searchParams.get('days') ?? 1) }, (_, day) => later(from, day));
  const only = wanted(url);
  const shown = technicians.filter((one) => !only.length || only.includes(one.territoryId));
  const ids = new Set(shown.map((one) => one.id));
  const staff = shown.map((one) => {
    const all = dates.map((date) => shiftsAndAbsences(one.id, date));
    return { ...one, shifts: all.flatMap((day) => day.shifts), absences: all.flatMap((day) => day.absences) };
  });
  const visits = dates.flatMap(visitsOn).filter((visit) => ids.has(visit.technicianId) && visit.state !== 'CANCELLED');
  return { from, days: dates.length, zone: ZONE, territories: territories.filter((one) => !only.length || only.includes(one.id)).map((one) => planOf(one.id)), technicians: staff, visits };
};

const change = (apply: (visit: NonNullable<ReturnType<typeof findVisit>>, exchange: Exchange) => Refusal | void): Handler => (exchange) => {
  const visit = findVisit(exchange.params[0]!);
  if (!visit) return new Refusal(422, 'visit-not-placed', '还没有排给任何人', '这次上门还没有排入任何人的日程,所以不能锁定。请先等待排程。');
  if (exchange.request.headers['if-match'] !== `"${visit.version}"`) return new Refusal(412, 'stale', '别人刚刚改过', '请看一眼最新内容后再试。');
  const refused = apply(visit, exchange);
  if (refused) return refused;
  visit.version++;
  tell('visit', { visitId: visit.id, territoryId: '', state: visit.state });
  return visitDetails(visit.id);
};

const revisions = (territory: string): Revision[] => Array.from({ length: 24 }, (_, index) => ({
  number: 24 - index, author: index % 3 ? '求解器' : '调度员 李强', createdAt: at(dateNow(), 420 - index * 11), changes: 1 + ((index * 7) % 23), planned: 120, unplanned: 20, cost: 81_230 + index * 97,
  reason: index % 3 ? { zh: '新的预约', en: 'New booking' } : { zh: '技术员请假', en: 'Technician absent' },
})).filter(() => territory !== '');

const changes: Handler = () => visitsOn(dateNow()).slice(0, 7).map((visit, nth) => ({
  visitId: visit.id, visitNumber: visit.number, customerName: visit.customerName,
  before: nth % 3 === 0 ? undefined : { technicianId: technicians[nth]!.id, technicianName: technicians[nth]!.name, startsAt: visit.arrivesAt },
  after: nth % 4 === 3 ? undefined : { technicianId: visit.technicianId, technicianName: technicians[nth + 3]!.name, startsAt: visit.startsAt },
}));

const book: Handler = ({ body, me, request }) => {
  if (!body.serviceType) return new Refusal(422, 'invalid', '请补全', '还有内容要填写。', { errors: [{ field: 'serviceType', code: 'required', message: '请选择服务类型' }] });
  const key = String(request.headers['idempotency-key'] ?? random(String(Date.now()))());
  const known = bookings.find((booking) => booking.id === uuid(key));
  if (known) return known;
  const customer = customers.find((one) => one.id === (me?.customerId ?? body.customerId));
  const name = customer?.name ?? String((body.customer as { name?: string } | undefined)?.name ?? '');
  const windows = (body.windows ?? []) as { from: string; to: string }[];
  const visit = waitingVisit(key, String(body.serviceType), name, windows);
  const booking: (typeof bookings)[number] = {
    id: uuid(key), number: `B-${3100 + bookings.length}`, visitId: visit.id, visitNumber: visit.number, state: 'WAITING', serviceType: visit.serviceType, customerName: name,
    address: visit.address, requestedAt: visit.requestedAt, windows,
  };
  bookings.unshift(booking);
  solve(visit.territoryId!, () => {
    unassigned.splice(unassigned.indexOf(visit), 1);
    const host = visitsOn(dateNow()).find((one) => one.position === 4)!;
    visitsOn(dateNow()).push({ ...host, id: visit.id, number: visit.number, customerName: name, state: 'PLANNED', position: 9, version: 1, late: false, startsAt: at(dateNow(), 1080), arrivesAt: at(dateNow(), 1075), endsAt: at(dateNow(), 1140) });
    booking.state = 'CONFIRMED';
    booking.appointment = { from: at(dateNow(), 1050), to: at(dateNow(), 1140), technicianName: technicians[0]!.name, expectedArrival: at(dateNow(), 1075) };
  });
  return booking;
};

const openTicket: Handler = ({ body, me }) => {
  const customer = customers.find((one) => one.id === (me?.customerId ?? body.customerId)) ?? customers[0]!;
  const visit = waitingVisit(`ticket${tickets.length}`, 'AC_REPAIR', customer.name, []);
  const ticket = {
    id: uuid(`ticket-new-${tickets.length}`), number: `TK-${5100 + tickets.length}`, version: 1, kind: body.kind as 'FAULT', state: 'OPEN' as const, customerId: customer.id, customerName: customer.name,
    description: String(body.description), symptom: body.symptom as string, priority: 3, createdAt: new Date().toISOString(), createdBy: me!.displayName, visit: { id: visit.id, number: visit.number, state: 'PLANNED' as const },
  };
  tickets.unshift(ticket);
  return ticket;
};

const overview: Handler = ({ url }) => ({
  date: url.searchParams.get('date') ?? dateNow(),
  territories: territories.map((territory, nth) => ({
    id: territory.id, name: territory.name, technicians: 15, onShift: 13 + nth, unplanned: planOf(territory.id).unplanned, late: 2 + nth, travelShare: 0.19 + nth * 0.04, utilisation: 0.83 - nth * 0.06,
    visits: { PLANNED: 38, ACCEPTED: 12, EN_ROUTE: 5, ON_SITE: 2, IN_PROGRESS: 7, PAUSED: 1, COMPLETED: 20 + nth * 4, FAILED: 1, CANCELLED: 2 },
  })),
});

const commands: Handler = ({ body }) => {
  const answers = (body.commands as CommandInput[]).map(({ id, sequence, kind, visitId }) => {
    const visit = findVisit(visitId);
    if (visit && kind in after) {
      visit.state = after[kind as ReportKind];
      tell('visit', { visitId, territoryId: '', state: visit.state });
    }
    return { id, sequence, outcome: 'APPLIED', repeated: false };
  });
  tell('agenda', { date: dateNow() });
  return { serverTime: new Date().toISOString(), answers };
};

const importFile: Handler = ({ params, url, text }) => {
  const rows = text.trim().split('\n').length - 1;
  const errors = text.includes('bad') ? [{ row: 2, column: 'phone', code: 'format', message: { zh: '电话号码不对:应为 11 位', en: 'The phone number needs 11 digits' } }] : [];
  const result = { kind: params[0], dryRun: url.searchParams.get('dryRun') === 'true', rows, created: rows - errors.length, updated: 0, unchanged: 0, failed: errors.length, errors };
  return errors.length && !result.dryRun ? new Refusal(422, 'import-rejected', '没有导入', '文件中有错误,什么都没有保存。', { report: result }) : result;
};

const within = (text: string | undefined, url: URL) => (text ?? '').includes(url.searchParams.get('query') ?? '');

export const routes: [string, RegExp, Handler][] = [
  ['GET', /^\/api\/v1\/session$/, ({ me, response }) => { response.setHeader('Set-Cookie', 'XSRF-TOKEN=mock; Path=/'); return me ?? new Refusal(401, 'signed-out', '请登录', ''); }],
  ['POST', /^\/api\/v1\/session$/, signIn], ['DELETE', /^\/api\/v1\/session$/, signOut], ['PUT', /^\/api\/v1\/session\/language$/, setLanguage],
  ['GET', /^\/api\/v1\/demo$/, () => demo],
  ['GET', /^\/api\/v1\/territories$/, () => territories], ['GET', /^\/api\/v1\/skills$/, () => skills],
  ['GET', /^\/api\/v1\/service-types$/, () => serviceTypes], ['GET', /^\/api\/v1\/symptoms$/, () => symptoms],
  ['GET', /^\/api\/v1\/map$/, () => ({ center: CENTRE, bounds: [121.3, 31.1, 121.62, 31.33] })],
  ['GET', /^\/api\/v1\/board$/, board],
  ['GET', /^\/api\/v1\/board\/unassigned$/, ({ url }) => page(unassigned.filter((one) => !wanted(url).length || wanted(url).includes(one.territoryId!)), url)],
  ['GET', /^\/api\/v1\/visits\/([^/]+)$/, ({ params }) => visitDetails(params[0]!) ?? new Refusal(404, 'unknown-visit', '没有这次上门', '它可能已被删除。')],
  ['POST', /^\/api\/v1\/visits\/([^/]+)\/lock$/, change((visit) => { visit.locked = true; })],
  ['POST', /^\/api\/v1\/visits\/([^/]+)\/unlock$/, change((visit) => { visit.locked = false; })],
  ['POST', /^\/api\/v1\/visits\/([^/]+)\/cancel$/, change((visit, { body }) => {
    if (visit.state === 'COMPLETED') return new Refusal(422, 'transition-not-allowed', '已经完成,不能取消', `上门 ${visit.number} 已完成。如需补救,请新建工单。`);
    visit.state = 'CANCELLED';
    visit.cancelled = String(body.reason);
    return undefined;
  })],
  ['GET', /^\/api\/v1\/plans\/([^/]+)\/revisions$/, ({ params, url }) => page(revisions(params[0]!), url)],
  ['GET', /^\/api\/v1\/plans\/([^/]+)\/revisions\/(\d+)$/, changes],
  ['POST', /^\/api\/v1\/plans\/([^/]+)\/replan$/, ({ params }) => { solve(params[0]!); return planOf(params[0]!); }],
  ['GET', /^\/api\/v1\/live$/, ({ response }) => join(response)], ['GET', /^\/api\/technician\/v1\/live$/, ({ response }) => join(response)],
  ['GET', /^\/api\/v1\/customers$/, ({ url }) => page(customers.filter((one) => within(one.name + one.phone + one.number, url)), url)],
  ['GET', /^\/api\/v1\/customers\/([^/]+)$/, ({ params }) => customers.find((one) => one.id === params[0])],
  ['POST', /^\/api\/v1\/customers$/, () => customers[1]],
  ['GET', /^\/api\/v1\/bookings$/, ({ url }) => page(bookings, url)], ['GET', /^\/api\/v1\/bookings\/([^/]+)$/, ({ params }) => bookings.find((one) => one.id === params[0])],
  ['POST', /^\/api\/v1\/bookings$/, book],
  ['POST', /^\/api\/v1\/bookings\/([^/]+)\/cancel$/, ({ params }) => Object.assign(bookings.find((one) => one.id === params[0])!, { state: 'CANCELLED' })],
  ['GET', /^\/api\/v1\/tickets$/, ({ url }) => page(tickets, url)], ['POST', /^\/api\/v1\/tickets$/, openTicket],
  ['GET', /^\/api\/v1\/work-orders$/, ({ url }) => page(workOrders().filter((row) => within(row.customerName + row.number, url) && (!url.searchParams.get('state') || row.state === url.searchParams.get('state'))), url)],
  ['GET', /^\/api\/v1\/overview$/, overview],
  ['GET', /^\/api\/v1\/technicians$/, ({ url }) => page(technicianRows.filter((one) => within(one.name + one.employeeNumber, url) && (!wanted(url).length || wanted(url).includes(one.territoryId))), url)],
  ['GET', /^\/api\/v1\/technicians\/([^/]+)$/, ({ params }) => technicianRows.find((one) => one.id === params[0])],
  ['POST', /^\/api\/v1\/technicians\/([^/]+)\/absences$/, ({ params, body }) => {
    const one = technicianRows.find((row) => row.id === params[0])!;
    one.absences.push({ id: uuid(JSON.stringify(body)), ...(body as Omit<(typeof one.absences)[number], 'id'>) });
    return one;
  }],
  ['DELETE', /^\/api\/v1\/technicians\/([^/]+)\/absences\/([^/]+)$/, ({ params }) => {
    const one = technicianRows.find((row) => row.id === params[0])!;
    one.absences = one.absences.filter((absence) => absence.id !== params[1]);
    return undefined;
  }],
  ['GET', /^\/api\/v1\/vans$/, () => technicianRows.map((one) => ({ ...one.van, technicianName: one.name }))],
  ['GET', /^\/api\/v1\/users$/, ({ url }) => page(demo.logins.map((login) => ({ id: login.username, username: login.username, displayName: login.name, roles: [login.role], unitId: uuid('branch'), unitName: { zh: '上海分部', en: 'Shanghai branch' }, enabled: true, version: 0 })), url)],
  ['GET', /^\/api\/v1\/units$/, () => [
    { id: 'hq', name: { zh: '总部', en: 'Headquarters' }, kind: 'HEADQUARTERS', version: 0 }, { id: uuid('branch'), name: { zh: '上海分部', en: 'Shanghai branch' }, kind: 'BRANCH', version: 0, parentId: 'hq' },
    { id: 's1', name: { zh: '徐家汇门店', en: 'Xujiahui store' }, kind: 'STORE', version: 0, parentId: uuid('branch') }, { id: 's2', name: { zh: '浦东门店', en: 'Pudong store' }, kind: 'STORE', version: 0, parentId: uuid('branch') },
  ]],
  ['POST', /^\/api\/v1\/imports\/([^/]+)$/, importFile],
  ['GET', /^\/api\/v1\/imports\/([^/]+)\/template$/, ({ response }) => { response.setHeader('Content-Type', 'text/csv'); response.end('name,phone\n王伟,13800138000\n'); }],
  ['GET', /^\/api\/technician\/v1\/sync$/, () => {
    const date = dateNow();
    const me = technicians[0]!;
    const changed = visitsOn(date).filter((visit) => visit.technicianId === me.id && visit.state !== 'CANCELLED').map(agendaVisit);
    return { serverTime: new Date().toISOString(), cursor: 'mock', frame: { zone: ZONE, technicianName: me.name, shifts: shiftsAndAbsences(me.id, date).shifts }, visits: changed.map(({ id }) => id), changed };
  }],
  ['POST', /^\/api\/technician\/v1\/commands$/, commands],
];
