import { useQuery, useQueryClient } from '@tanstack/react-query';
import { conditionalGet } from '@/api/conditional';
import { query } from '@/api/query';
import type { Agenda } from '@/api/types';
import { useLive } from '@/api/useLive';

export function useAgenda(date?: string) {
  return useQuery({
    queryKey: ['agenda', date ?? 'today'],
    queryFn: ({ signal }) => conditionalGet<Agenda>(`/api/technician/v1/agenda${query({ date })}`, signal),
    refetchInterval: 60_000,
  });
}

export function useAgendaLive(): boolean {
  const client = useQueryClient();
  const refresh = () => void client.invalidateQueries({ queryKey: ['agenda'] });
  return useLive('/api/technician/v1/live', { events: { agenda: refresh }, onBack: refresh });
}
