import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '@/api/client';
import type { CalendarAddress } from '@/api/types';

const CALENDAR = '/api/technician/v1/calendar';
const KEY = ['calendar-address'];

export const useCalendarAddress = () => useQuery({ queryKey: KEY, queryFn: () => call<CalendarAddress>(CALENDAR) });

/** A new address, or none any more; both end the one there is. */
export function useCalendarChange(method: 'PUT' | 'DELETE') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (seen: CalendarAddress) => call<CalendarAddress>(CALENDAR, { method, ifMatch: seen.version }),
    onSuccess: (address) => client.setQueryData(KEY, address),
    onError: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
