import type { Overview, VisitState } from '@/api/types';

type Territory = Overview['territories'][number];

const open: VisitState[] = ['PLANNED', 'ACCEPTED', 'EN_ROUTE', 'ON_SITE', 'IN_PROGRESS', 'PAUSED'];

export function sumOf(territories: Territory[], value: (territory: Territory) => number) {
  return territories.reduce((sum, territory) => sum + value(territory), 0);
}

export const openVisits = ({ visits }: Territory) => open.reduce((sum, state) => sum + (visits[state] ?? 0), 0);
export const doneVisits = ({ visits }: Territory) => visits.COMPLETED ?? 0;
export const allVisits = ({ visits }: Territory) => Object.values(visits).reduce((sum, count) => sum + count, 0);
