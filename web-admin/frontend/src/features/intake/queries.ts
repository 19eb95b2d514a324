import { useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '@/api/client';
import { usePages } from '@/api/pages';
import type { Booking, Ticket, Visit } from '@/api/types';
import { useLive } from '@/api/useLive';

export const useRecentBookings = () => usePages<Booking>(['bookings'], '/api/v1/bookings', { limit: 30 });
export const useRecentTickets = () => usePages<Ticket>(['tickets'], '/api/v1/tickets', { limit: 30 });

/** The new visit until it has landed; the live stream wakes it, a slow poll covers a lost event. */
export function useLanding(visitId: string) {
  return useQuery({
    queryKey: ['visit', visitId],
    queryFn: () => call<Visit>(`/api/v1/visits/${visitId}`),
    refetchInterval: (query) => (query.state.data?.placement ? false : 4_000),
  });
}

export function useIntakeLive() {
  const client = useQueryClient();
  const refresh = () => {
    for (const queryKey of [['visit'], ['bookings'], ['tickets']]) void client.invalidateQueries({ queryKey });
  };
  return useLive('/api/v1/live', { events: { plan: refresh, visit: refresh }, onBack: refresh });
}

