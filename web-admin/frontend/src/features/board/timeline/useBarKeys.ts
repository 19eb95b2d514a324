import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import { nearest, type Row } from '../rows';

type Props = {
  rows: Row[];
  selected?: string;
  scroller: RefObject<HTMLElement | null>;
  reveal: (row: number) => void;
  onSelect: (visitId: string) => void;
  onOpen: (visitId: string) => void;
  onChoose?: (visitId: string, range: boolean) => void;
  onClear?: () => void;
};

/** One bar is reachable by Tab; arrows move along a route and between routes, Enter opens, Space chooses as one of several, with Shift up to there. */
export function useBarKeys({ rows, selected, scroller, reveal, onSelect, onOpen, onChoose, onClear }: Props) {
  const [moved, setMoved] = useState<string>();
  const exists = (id?: string) => id !== undefined && rows.some((row) => row.visits.some((visit) => visit.id === id));
  const first = rows.find((row) => row.visits.length > 0)?.visits[0]?.id;
  const active = exists(moved) ? moved : exists(selected) ? selected : first;

  useEffect(() => {
    if (moved) scroller.current?.querySelector<HTMLElement>(`[data-visit="${moved}"]`)?.focus();
  }, [moved, scroller]);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = (event.target as HTMLElement).closest<HTMLElement>('[data-visit]')?.dataset.visit;
    if (!at) return;
    const target = step(rows, at, event.key);
    if (target) {
      event.preventDefault();
      reveal(target.row);
      setMoved(target.id);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      onOpen(at);
    } else if (event.key === ' ') {
      event.preventDefault();
      if (onChoose) onChoose(at, event.shiftKey);
      else onSelect(at);
    } else if (event.key === 'Escape') {
      onClear?.();
    }
  };
  return { active, onKeyDown };
}

/** Where an arrow key leads from a bar, if anywhere. */
export function step(rows: Row[], from: string, key: string): { row: number; id: string } | undefined {
  const row = rows.findIndex((one) => one.visits.some((visit) => visit.id === from));
  const visits = rows[row]?.visits ?? [];
  const index = visits.findIndex((visit) => visit.id === from);
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const next = visits[index + (key === 'ArrowLeft' ? -1 : 1)];
    return next && { row, id: next.id };
  }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const way = key === 'ArrowUp' ? -1 : 1;
  for (let other = row + way; rows[other]; other += way) {
    const found = nearest(rows[other]!.visits, visits[index]!.startsAt);
    if (found) return { row: other, id: found.id };
  }
  return undefined;
}
