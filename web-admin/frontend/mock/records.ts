import type { Booking, Customer, Technician, Ticket, UnassignedVisit } from '../src/api/types';
import { address, at, CENTRE, dateNow, personName, pointIn, serviceTypes, technicians, territories } from './city';
import { unassigned, visitsOn } from './plan';
import { random, uuid } from './random';

export const customers: Customer[] = Array.from({ length: 130 }, (_, index) => {
  const next = random(`customer-${index}`);
  const site = uuid(`site-${index}`);
  const where = pointIn(index % 3, next);
  const name = index === 0 ? '陈文博' : personName(next);
  return {
    id: uuid(`customer-${index}`), number: `C${10001 + index}`, name, phone: `139${String(10000000 + index * 7919).slice(0, 8)}`, version: 1, language: 'zh-CN',
    customerClass: index % 9 === 0 ? 'VIP' : 'ORDINARY', city: '上海', contacts: [], contracts: [],
    sites: [{ id: site, name: '家', address: address(next), location: where, territoryId: territories[index % 3]!.id }],
    assets: [{ id: uuid(`asset-${index}`), serial: `SN-${40000 + index}`, modelCode: 'KFR-35GW', productName: { zh: '变频空调 1.5 匹', en: 'Inverter AC 1.5 hp' }, siteId: site }],
  };
});

export const technicianRows: Technician[] = technicians.map((one, index) => ({
  ...one, phone: `137${String(20000000 + index * 6173).slice(0, 8)}`, active: index !== 7, version: 1, van: { id: uuid(`van-${index}`), plate: `沪A·${10000 + index * 37}` },
  absences: index % 11 === 0 ? [{ id: uuid(`abs-${index}`), startsAt: at(dateNow(), 24 * 60 + 510), endsAt: at(dateNow(), 24 * 60 + 1050), kind: 'TRAINING', reason: '新品培训' }] : [],
}));

export const bookings: Booking[] = visitsOn(dateNow()).slice(0, 6).map((visit, index) => ({
  id: uuid(`booking-${index}`), number: `B-${3001 + index}`, visitId: visit.id, visitNumber: visit.number, state: index === 5 ? 'COMPLETED' : 'CONFIRMED', serviceType: visit.serviceType,
  customerName: visit.customerName, address: visit.address, requestedAt: at(dateNow(), 300), windows: [{ from: visit.startsAt, to: visit.endsAt }],
  appointment: { from: visit.arrivesAt, to: visit.endsAt, technicianName: technicians.find((one) => one.id === visit.technicianId)!.name, expectedArrival: visit.arrivesAt },
}));

export const tickets: Ticket[] = customers.slice(0, 5).map((customer, index) => ({
  id: uuid(`ticket-${index}`), number: `TK-${5001 + index}`, version: 1, kind: index % 2 ? 'CONSULTATION' : 'FAULT', state: 'OPEN', customerId: customer.id, customerName: customer.name,
  description: '开机十分钟后停机', symptom: 'NO_COOL', priority: 3, createdAt: at(dateNow(), 420 + index), createdBy: '周敏',
}));

/** A new wish; it is looked at by the "solver" a few seconds later. */
export function waitingVisit(seed: string, serviceType: string, customerName: string, windows: UnassignedVisit['windows'], priority = 3): UnassignedVisit {
  const service = serviceTypes.find((type) => type.code === serviceType) ?? serviceTypes[0]!;
  const visit: UnassignedVisit = {
    id: uuid(`new-${seed}`), number: `V-N${seed.slice(0, 4).toUpperCase()}`, territoryId: territories[0]!.id, serviceType: service.code, customerName,
    address: { zh: '上海市衡山路 10 号', en: '10 Hengshan Rd, Shanghai' }, location: CENTRE, priority, promised: false, windows, durationMinutes: service.durationMinutes,
    requestedAt: new Date().toISOString(), skills: service.skills, obstacles: [],
  };
  unassigned.unshift(visit);
  return visit;
}
