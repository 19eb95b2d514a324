import type { Unsent } from './reports';

const PLACE = 'fixpoint.unsent';

/** Reports that have no answer yet survive a reload of the page. */
export function storedReports(): Unsent[] {
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE) ?? '[]') as Unsent[];
    return kept.map((one) => ({ ...one, state: 'failed' }));
  } catch {
    return [];
  }
}

export function storeReports(unsent: Unsent[]) {
  const waiting = unsent.filter((one) => one.state !== 'refused').map(({ visitId, report, state }) => ({ visitId, report, state }));
  localStorage.setItem(PLACE, JSON.stringify(waiting));
}
