import type { Visit, WorkOrderRow } from '../src/api/types';
import { at, dateNow, serviceTypes, technicians, territories } from './city';
import { findVisit, unassigned, visitsOn, type Planned } from './plan';
import { uuid } from './random';

export function visitDetails(id: string): Visit | undefined {
  const planned = findVisit(id);
  if (planned) return placed(planned);
  const waiting = unassigned.find((visit) => visit.id === id);
  return waiting && {
    ...common(waiting.serviceType, waiting.customerName), ...waiting, version: 1, state: 'PLANNED',
    site: { id: uuid('site'), address: waiting.address, location: waiting.location, territoryId: waiting.territoryId },
    recorded: [],
    history: [{ at: waiting.requestedAt, kind: 'REQUESTED', by: '客服 周敏' }],
  };
}

function common(serviceType: string, customerName: string) {
  const service = serviceTypes.find((type) => type.code === serviceType)!;
  return {
    durationMinutes: service.durationMinutes, skills: service.skills, parts: [], excludedTechnicians: [], heldBack: false, note: '',
    customer: { id: uuid(customerName), name: customerName, customerClass: 'VIP', phone: '138 0013 8000' }, contactName: customerName, contactPhone: '138 0013 8000',
    asset: { id: uuid('asset'), serial: 'SN-83920-17', modelCode: 'KFR-35GW', productName: { zh: '变频空调 1.5 匹', en: 'Inverter AC 1.5 hp' } },
    ticket: { id: uuid('ticket'), number: 'TK-20261123-018', kind: 'FAULT', symptom: 'NO_COOL', description: '开机十分钟后停机,外机有异响。' },
  };
}

function placed(visit: Planned): Visit {
  const technician = technicians.find((one) => one.id === visit.technicianId)!;
  return {
    ...common(visit.serviceType, visit.customerName), ...visit,
    site: { id: uuid(`site${visit.id}`), address: visit.address, location: visit.location, territoryId: technician.territoryId },
    windows: visit.windowFrom ? [{ from: visit.windowFrom, to: visit.windowTo! }] : [],
    placement: visit.state === 'CANCELLED' ? undefined : { ...visit, technicianName: technician.name },
    obstacles: [],
    recorded: [],
    history: [
      { at: at(dateNow(), 6 * 60), kind: 'REQUESTED', by: '客服 周敏' },
      { at: at(dateNow(), 6 * 60 + 4), kind: 'PLACED', by: '求解器' },
      ...(visit.locked ? [{ at: at(dateNow(), 7 * 60), kind: 'LOCK', by: '调度员 李强', note: '客户指定' }] : []),
      ...(visit.cancelled ? [{ at: new Date().toISOString(), kind: 'CANCEL', by: '调度员 李强', note: visit.cancelled }] : []),
    ],
  };
}

export function workOrders(): WorkOrderRow[] {
  return visitsOn(dateNow()).map((visit, index) => {
    const technician = technicians.find((one) => one.id === visit.technicianId)!;
    return {
      ...visit, id: uuid(`wo${visit.id}`), number: `WO-${2000 + index}`, modelCode: 'KFR-35GW', productName: { zh: '变频空调 1.5 匹', en: 'Inverter AC 1.5 hp' },
      technicianName: technician.name, visitId: visit.id, visitNumber: visit.number, territoryId: territories[technician.territory]!.id,
    };
  });
}
