import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '@/api/client';
import type { CodeSent, ConfirmedBooking, FoundPlace, KeptTime, ManagedBooking, OfferedTimes, OnlineOrder, Point } from '@/api/types';
import { language } from '@/lib/i18n';

const BASE = '/api/v1/portal';
const OFTEN = 30_000;
const post = <T>(path: string, body: unknown = {}) => call<T>(BASE + path, { method: 'POST', body, anonymous: true });

/** Where times come from: a service at a place, or a booking to be moved. */
export type Wanted = { serviceType: string; location: Point } | { link: string };

const askedOf = (wanted: Wanted) => ('link' in wanted ? post<OfferedTimes>(`/bookings/${wanted.link}/offers`) : post<OfferedTimes>('/offers', wanted));

/** The times there are; asked anew before the offers expire. */
export function useTimes(wanted: Wanted) {
  return useQuery({ queryKey: ['times', wanted], queryFn: () => askedOf(wanted), staleTime: 60_000, refetchInterval: 600_000 });
}

export function usePlaces(query: string) {
  return useQuery({
    queryKey: ['places', query],
    queryFn: () => call<FoundPlace[]>(`/api/v1/map/places?query=${encodeURIComponent(query)}`),
    enabled: query.trim().length > 0,
    staleTime: 600_000,
  });
}

export const useKeep = () => useMutation({ mutationFn: (offer: string) => post<KeptTime>('/holds', { offer }) });
export const giveBack = (hold: string) => call<void>(`${BASE}/holds/${hold}`, { method: 'DELETE', anonymous: true }).catch(() => {});
export const useSendCode = () =>
  useMutation({ mutationFn: ({ hold, contact }: { hold: string; contact: string }) => post<CodeSent>(`/holds/${hold}/code`, { contact, language: language() }) });
export const useConfirm = () => useMutation({ mutationFn: (order: OnlineOrder) => post<ConfirmedBooking>('/bookings', order) });

export function useManaged(link: string) {
  return useQuery({ queryKey: ['managed', link], queryFn: () => call<ManagedBooking>(`${BASE}/bookings/${link}`, { anonymous: true }), refetchInterval: OFTEN, retry: false });
}

function useChange<Input>(link: string, change: (input: Input) => Promise<ManagedBooking>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: (after) => client.setQueryData(['managed', link], after) });
}

export const useMove = (link: string) => useChange(link, (offer: string) => post<ManagedBooking>(`/bookings/${link}/move`, { offer }));
export const useCancel = (link: string) => useChange(link, (reason: string) => post<ManagedBooking>(`/bookings/${link}/cancel`, reason ? { reason } : {}));
