import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { visitStates } from '@/ui/stateLooks';
import type { VisitState } from '@/api/types';

export type Span = 1 | 3 | 7;
export type BoardAddress = {
  date?: string;
  days: Span;
  zoom: number;
  territories: string[];
  skill: string;
  states: VisitState[];
  text: string;
  visit?: string;
};

const spans: Span[] = [1, 3, 7];

/** What the board shows is in its address: it can be reloaded, bookmarked and sent to a colleague. */
export function useBoardAddress() {
  const [search, setSearch] = useSearchParams();
  const address = useMemo<BoardAddress>(() => {
    const date = search.get('date') ?? '';
    return {
      date: /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined,
      days: spans.find((span) => span === Number(search.get('days'))) ?? 1,
      zoom: Math.min(8, Math.max(1, Number(search.get('zoom')) || 1)),
      territories: search.getAll('territory'),
      skill: search.get('skill') ?? '',
      states: visitStates.filter((state) => search.getAll('state').includes(state)),
      text: search.get('q') ?? '',
      visit: search.get('visit') ?? undefined,
    };
  }, [search]);
  const latest = useRef(setSearch);
  useEffect(() => {
    latest.current = setSearch;
  });
  const go = useCallback((change: Record<string, string | string[] | number | undefined>) => {
    latest.current((before) => {
      const next = new URLSearchParams(before);
      for (const [key, value] of Object.entries(change)) {
        next.delete(key);
        for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined && one !== '') next.append(key, String(one));
      }
      return next;
    }, { replace: true });
  }, []);
  return { address, go };
}

export type Go = ReturnType<typeof useBoardAddress>['go'];
