import { useCallback, useMemo, useState } from 'react';
import type { Board, UnassignedVisit } from '@/api/types';
import { moment } from '@/lib/time';
import { hasNotBegun } from '../notBegun';
import type { Row } from '../rows';

export type Chosen = {
  ids: ReadonlySet<string>;
  /** Chooses one more, or one less. */
  turn: (visitId: string) => void;
  add: (visitIds: string[]) => void;
  clear: () => void;
};

/** Several visits to be changed at once. */
export function useChosen(): Chosen {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const turn = useCallback((visitId: string) => setIds((before) => {
    const next = new Set(before);
    if (!next.delete(visitId)) next.add(visitId);
    return next;
  }), []);
  const add = useCallback((visitIds: string[]) => setIds((before) => new Set([...before, ...visitIds])), []);
  const clear = useCallback(() => setIds((before) => (before.size === 0 ? before : new Set())), []);
  return useMemo(() => ({ ids, turn, add, clear }), [ids, turn, add, clear]);
}

/** Everything on the rows from one visit to the other, and between them in time. */
export function between(rows: Row[], one: string, other: string): string[] {
  const corners = rows.flatMap((row, index) => row.visits.filter(({ id }) => id === one || id === other).map((visit) => ({ index, at: moment(visit.startsAt) })));
  if (corners.length === 0) return [other];
  const [top, bottom] = [Math.min(...corners.map(({ index }) => index)), Math.max(...corners.map(({ index }) => index))];
  const [from, to] = [Math.min(...corners.map(({ at }) => at)), Math.max(...corners.map(({ at }) => at))];
  return rows.slice(top, bottom + 1).flatMap((row) => row.visits).filter(({ startsAt }) => moment(startsAt) >= from && moment(startsAt) <= to).map(({ id }) => id);
}

export type ChosenVisit = { id: string; number: string; customerName: string; isPlaced: boolean; isLocked: boolean };

/** What is chosen and still to be done, by territory; what has begun or is out of view does not count. */
export function chosenByTerritory(ids: ReadonlySet<string>, board: Board, unassigned: UnassignedVisit[]): Map<string, ChosenVisit[]> {
  const chosen = new Map<string, ChosenVisit[]>();
  if (ids.size === 0) return chosen;
  const add = (territory: string | undefined, visit: ChosenVisit) => territory && chosen.set(territory, [...(chosen.get(territory) ?? []), visit]);
  const home = new Map(board.technicians.map(({ id, territoryId }) => [id, territoryId]));
  for (const { id, number, customerName, technicianId, locked, lock } of board.visits.filter(hasNotBegun))
    if (ids.has(id)) add(home.get(technicianId), { id, number, customerName, isPlaced: true, isLocked: locked || lock !== undefined });
  for (const { id, number, customerName, territoryId } of unassigned) if (ids.has(id)) add(territoryId, { id, number, customerName, isPlaced: false, isLocked: false });
  return chosen;
}
