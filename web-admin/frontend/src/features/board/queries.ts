import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '@/api/client';
import { conditionalGet } from '@/api/conditional';
import { usePages } from '@/api/pages';
import { query } from '@/api/query';
import type { Board, BoardTerritory, LockKind, OfferedTimes, PlanDifference, Revision, RevisionChange, TechnicianReason, UnassignedVisit, Undone, Visit } from '@/api/types';

export type BoardRange = { from: string; days: number; territories: string[] };

export function useBoard({ from, days, territories }: BoardRange) {
  return useQuery({
    queryKey: ['board', from, days, territories],
    queryFn: ({ signal }) => conditionalGet<Board>(`/api/v1/board${query({ from, days, territory: territories })}`, signal),
    placeholderData: keepPreviousData,
  });
}

export function useUnassigned(territories: string[]) {
  return usePages<UnassignedVisit>(['unassigned'], '/api/v1/board/unassigned', { territory: territories, limit: 50 });
}

export function useVisit(id: string) {
  // What technicians record does not count the version up, so the last answer cannot stand for this one.
  return useQuery({ queryKey: ['visit', id], queryFn: ({ signal }) => call<Visit>(`/api/v1/visits/${id}`, { signal }) });
}

export type VisitChange =
  | { action: 'unlock' }
  | { action: 'lock'; kind: LockKind }
  | { action: 'cancel'; reason: string }
  | { action: 'move'; offer: string }
  | { action: 'promise'; window: { from: string; to: string }; reason: string };

export function useChangeVisit(id: string) {
  const client = useQueryClient();
  const refresh = () => Promise.all([['board'], ['unassigned'], ['visit', id]].map((queryKey) => client.invalidateQueries({ queryKey })));
  return useMutation({
    mutationFn: ({ version, change }: { version: number; change: VisitChange }) => {
      const { action, ...body } = change;
      return call<Visit>(`/api/v1/visits/${id}/${action}`, { method: 'POST', ifMatch: version, body });
    },
    onSuccess: (visit) => client.setQueryData(['visit', id], visit),
    onSettled: refresh,
  });
}

/** Other times that can be kept for a visit. */
export function useVisitOffers(id: string) {
  return useQuery({ queryKey: ['offers', id], queryFn: () => call<OfferedTimes>(`/api/v1/visits/${id}/offers`, { method: 'POST', body: {} }), staleTime: 30_000, gcTime: 0, refetchInterval: 600_000 });
}

/** What keeps each technician from another time for a visit; asked when wanted. */
export function useVisitReasons(id: string, window: { from: string; to: string } | undefined) {
  return useQuery({
    queryKey: ['reasons', id, window], queryFn: () => call<TechnicianReason[]>(`/api/v1/visits/${id}/reasons`, { method: 'POST', body: { window } }), enabled: window !== undefined, staleTime: 10_000,
  });
}

export function useReplan() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (territoryId: string) => call<BoardTerritory>(`/api/v1/plans/${territoryId}/replan`, { method: 'POST', body: {} }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['board'] }),
  });
}

export function useRevisions(territoryId: string) {
  return usePages<Revision>(['revisions', territoryId], `/api/v1/plans/${territoryId}/revisions`);
}

export function useUndo(territoryId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ number, reason }: { number: number; reason?: string }) => call<Undone>(`/api/v1/plans/${territoryId}/revisions/${number}/undo`, { method: 'POST', body: { reason } }),
    onSettled: () => Promise.all([['board'], ['unassigned'], ['visit'], ['revisions']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

export function useDifference(territoryId: string, from: number, to: number) {
  return useQuery({ queryKey: ['difference', territoryId, from, to], queryFn: () => call<PlanDifference>(`/api/v1/plans/${territoryId}/differences${query({ from, to })}`) });
}

export function useRevisionChanges(territoryId: string, number: number) {
  return useQuery({
    queryKey: ['revision', territoryId, number],
    queryFn: () => call<RevisionChange[]>(`/api/v1/plans/${territoryId}/revisions/${number}`),
    staleTime: Infinity,
  });
}
