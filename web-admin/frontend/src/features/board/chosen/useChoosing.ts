import { useCallback, useEffect, useRef } from 'react';
import type { Row } from '../rows';
import { between, type Chosen } from './useChosen';

/** Choosing bars one by one, or up to another; the same function for as long as somebody may choose, so that bars need not be drawn anew. */
export function useChoosing(rows: Row[], selected: string | undefined, chosen: Chosen | undefined) {
  const last = useRef<string>(undefined);
  const latest = useRef({ rows, selected, chosen });
  useEffect(() => {
    latest.current = { rows, selected, chosen };
  });
  const choose = useCallback((visitId: string, range: boolean) => {
    const now = latest.current;
    const from = last.current ?? now.selected;
    if (range && from !== undefined) now.chosen?.add(between(now.rows, from, visitId));
    else now.chosen?.turn(visitId);
    last.current = visitId;
  }, []);
  return chosen && choose;
}
