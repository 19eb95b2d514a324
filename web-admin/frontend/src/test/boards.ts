import type { Board, BoardTechnician, BoardVisit } from '@/api/types';

export const zone = 'Asia/Shanghai';

export function technician(id: string, name: string, skill = 'AC'): BoardTechnician {
  return {
    id, name, employeeNumber: `T-${id}`, territoryId: 't', home: { lon: 121.4, lat: 31.2 }, unitName: { zh: '上海', en: 'Shanghai' }, skills: [{ code: skill, level: 2 }],
    shifts: [{ id: `s${id}`, startsAt: '2026-11-23T08:30:00+08:00', endsAt: '2026-11-23T17:30:00+08:00' }], absences: [],
  };
}

export function visit(id: string, technicianId: string, hour: number, extra: Partial<BoardVisit> = {}): BoardVisit {
  const at = (minutes: number) => `2026-11-23T${String(hour + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00+08:00`;
  return {
    id, number: `V-${id}`, technicianId, position: 0, state: 'PLANNED', serviceType: 'AC_REPAIR', customerName: `Customer ${id}`, customerClass: 'ORDINARY',
    location: { lon: 121.45, lat: 31.22 }, priority: 3, locked: false, byHand: false, promised: false, travelSeconds: 900, arrivesAt: at(0), startsAt: at(0), endsAt: at(75), late: false, ...extra,
  };
}

export function board(technicians: BoardTechnician[], visits: BoardVisit[]): Board {
  return { from: '2026-11-23', days: 1, zone, territories: [], technicians, visits };
}
