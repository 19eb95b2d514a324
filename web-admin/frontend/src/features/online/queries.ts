import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '@/api/client';
import { ApiProblem } from '@/api/ApiProblem';
import type { CodeSent, ConfirmedBooking, FoundPlace, KeptTime, KnownDevice, ManagedBooking, OfferedTimes, OnlineOrder, ServiceContact, ToldMessage } from '@/api/types';
import type { Wish } from '@/api/offers';
import { language } from '@/lib/i18n';

const BASE = '/api/v1/portal';
/** Asked anew, rather than kept open: that survives sleeping phones and lost networks, and holds nothing on the server. */
const OFTEN = 30_000;
const ON_THE_WAY = 10_000;
const OVER: ManagedBooking['state'][] = ['COMPLETED', 'CANCELLED'];

/** How long to wait before asking again; not at all once nothing more will happen. */
export function pace(booking?: ManagedBooking) {
  if (booking && OVER.includes(booking.state)) return false;
  return booking?.approach ? ON_THE_WAY : OFTEN;
}

const post = <T>(path: string, body: unknown = {}) => call<T>(BASE + path, { method: 'POST', body, anonymous: true });

/** Where times come from: a service at a place, or a booking to be moved. */
export type Wanted = Wish | { link: string };

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

/** How to reach a person. */
export const useContact = () => useQuery({ queryKey: ['contact'], queryFn: () => call<ServiceContact>(`${BASE}/contact`, { anonymous: true }), staleTime: 3_600_000 });

/** The devices with a serial number; nothing is asked for an empty one. */
export function useDevices(serial: string) {
  return useQuery({ queryKey: ['devices', serial], queryFn: () => post<KnownDevice[]>('/devices', { serial }), enabled: serial !== '', staleTime: 600_000, retry: false });
}

export const useKeep = () => useMutation({ mutationFn: (offer: string) => post<KeptTime>('/holds', { offer }) });
export const giveBack = (hold: string) => call<void>(`${BASE}/holds/${hold}`, { method: 'DELETE', anonymous: true }).catch(() => {});
export const useSendCode = () =>
  useMutation({ mutationFn: ({ hold, contact }: { hold: string; contact: string }) => post<CodeSent>(`/holds/${hold}/code`, { contact, language: language() }) });
const sendPhoto = (hold: string, { id, picture }: { id: string; picture: Blob }) =>
  call<void>(`${BASE}/holds/${hold}/photos/${id}`, { method: 'PUT', body: picture, headers: { 'Content-Type': picture.type }, anonymous: true, timeout: 60_000 });

/** Books, after the photos have arrived; sent again nothing is there twice. */
export const useConfirm = () =>
  useMutation({
    mutationFn: async ({ order, photos }: { order: OnlineOrder; photos: { id: string; picture: Blob }[] }) => {
      for (const photo of photos) await sendPhoto(order.hold, photo);
      return post<ConfirmedBooking>('/bookings', order);
    },
  });

export function useManaged(link: string) {
  return useQuery({
    queryKey: ['managed', link],
    queryFn: () => call<ManagedBooking>(`${BASE}/bookings/${link}`, { anonymous: true }),
    refetchInterval: ({ state }) => (isExpired(state.error) ? false : pace(state.data)),
    refetchOnWindowFocus: 'always',
    refetchOnReconnect: 'always',
    retry: false,
  });
}

/** A link that has expired never opens again. */
export const isExpired = (error: unknown) => error instanceof ApiProblem && error.status === 404;

/** What was told about the booking; asked again when it has changed. */
export function useTold(link: string, state: ManagedBooking['state']) {
  return useQuery({ queryKey: ['told', link, state], queryFn: () => call<ToldMessage[]>(`${BASE}/bookings/${link}/messages`, { anonymous: true }), refetchInterval: 60_000, retry: false });
}

function useChange<Input>(link: string, change: (input: Input) => Promise<ManagedBooking>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: (after) => client.setQueryData(['managed', link], after) });
}

export const useMove = (link: string) => useChange(link, (offer: string) => post<ManagedBooking>(`/bookings/${link}/move`, { offer }));
export const useCancel = (link: string) => useChange(link, (reason: string) => post<ManagedBooking>(`/bookings/${link}/cancel`, reason ? { reason } : {}));
