import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '@/api/client';
import type { Verdict, Visit } from '@/api/types';
import { useDebounced } from '@/lib/useDebounced';

export type Wish = { visitId: string; technicianId: string; at: string };
export type Placing = Wish & { seen: number; reason?: string };

const RESTED = 90;

/** What the server says of a wish, asked once the pointer rests; a question that is out of date is called off. */
export function useVerdict(wish: Wish | undefined) {
  const key = wish && `${wish.visitId} ${wish.technicianId} ${wish.at}`;
  const rested = useDebounced(key, RESTED);
  const query = useQuery({
    queryKey: ['verdict', key],
    queryFn: ({ signal }) => call<Verdict>(`/api/v1/visits/${wish!.visitId}/placement/verdict`, { method: 'POST', body: { technicianId: wish!.technicianId, at: wish!.at }, signal }),
    enabled: key !== undefined && rested === key,
    staleTime: 5_000,
    gcTime: 10_000,
    retry: false,
  });
  return { verdict: rested === key ? query.data : undefined, error: query.error, isPending: key !== undefined && (rested !== key || query.isPending) };
}

export function usePlace() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ visitId, seen, ...body }: Placing) => call<Verdict>(`/api/v1/visits/${visitId}/placement`, { method: 'PUT', ifMatch: seen, body }),
    onSettled: refresh,
  });
}

export type PlaceChange = { what: 'take-out'; reason?: string } | { what: 'swap'; otherVisitId: string; reason?: string };

export function useChangePlace(visitId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ seen, change: { what, ...body } }: { seen: number; change: PlaceChange }) =>
      call<Verdict>(`/api/v1/visits/${visitId}/placement/${what}`, { method: 'POST', ifMatch: seen, body }),
    onSettled: refresh,
  });
}

export function useChangeLength(visitId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ version, minutes }: { version: number; minutes: number }) => call<Visit>(`/api/v1/visits/${visitId}/duration`, { method: 'PUT', ifMatch: version, body: { minutes } }),
    onSettled: refresh,
  });
}

export function useGiveBack(visitId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (version: number) => call<Visit>(`/api/v1/visits/${visitId}/give-back`, { method: 'POST', ifMatch: version, body: {} }),
    onSettled: refresh,
  });
}

function useRefresh() {
  const client = useQueryClient();
  return () => Promise.all([['board'], ['unassigned'], ['visit'], ['revisions'], ['verdict']].map((queryKey) => client.invalidateQueries({ queryKey })));
}
