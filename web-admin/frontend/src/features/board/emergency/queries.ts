import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '@/api/client';
import type { EmergencyOptions, Verdict } from '@/api/types';

/** Who can come at once; looked for anew whenever the dialog opens. */
export function useEmergencyOptions(visitId: string) {
  return useQuery({ queryKey: ['emergency', visitId], queryFn: ({ signal }) => call<EmergencyOptions>(`/api/v1/visits/${visitId}/emergency`, { signal }), gcTime: 0, staleTime: Infinity });
}

export function useSend(visitId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ seen, ...body }: { seen: number; technicianId: string; reason?: string }) => call<Verdict>(`/api/v1/visits/${visitId}/emergency`, { method: 'POST', ifMatch: seen, body }),
    onError: () => client.invalidateQueries({ queryKey: ['emergency', visitId] }),
    onSettled: () => Promise.all([['board'], ['unassigned'], ['visit'], ['revisions']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
