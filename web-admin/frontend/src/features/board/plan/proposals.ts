import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '@/api/client';
import type { Proposal } from '@/api/types';

export type Selection = { from?: string; to?: string; visits?: string[] };

const path = (territoryId: string) => `/api/v1/plans/${territoryId}/proposals`;
const key = (id: string) => ['proposal', id];

export function usePropose(territoryId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (selection: Selection) => call<Proposal>(path(territoryId), { method: 'POST', body: selection }),
    onSuccess: (proposal) => client.setQueryData(key(proposal.id), proposal),
  });
}

/** Asks how far it is until it is ready. */
export function useProposal(territoryId: string, id: string | undefined) {
  return useQuery({
    queryKey: key(id ?? ''), queryFn: id ? () => call<Proposal>(`${path(territoryId)}/${id}`) : skipToken,
    refetchInterval: ({ state }) => (state.data?.state === 'SEARCHING' ? 1000 : false),
  });
}

export function useAccept(territoryId: string, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (parts: number[]) => call<Proposal>(`${path(territoryId)}/${id}/accept`, { method: 'POST', body: { parts } }),
    onSuccess: (proposal) => client.setQueryData(key(id), proposal),
    onSettled: () => Promise.all([['board'], ['unassigned'], ['visit'], ['revisions'], ['proposal', id]].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

/** What nobody looks at any more is not kept; a day later the server throws it away by itself. */
export const discard = (territoryId: string, id: string) => call<void>(`${path(territoryId)}/${id}`, { method: 'DELETE' }).catch(() => {});
