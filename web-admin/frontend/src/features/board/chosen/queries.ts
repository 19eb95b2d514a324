import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '@/api/client';
import type { LockKind } from '@/api/types';

export type ChosenChange = { what: 'lock'; kind: LockKind } | { what: 'unlock' } | { what: 'take-out'; reason?: string };

/** Changes all the visits chosen, or none. */
export function useChangeChosen(territoryId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ seen, visits, change: { what, ...body } }: { seen: number; visits: string[]; change: ChosenChange }) =>
      call<unknown>(`/api/v1/plans/${territoryId}/selection/${what}`, { method: 'POST', ifMatch: seen, body: { visits, ...body } }),
    onSettled: () => Promise.all([['board'], ['unassigned'], ['visit'], ['revisions']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
