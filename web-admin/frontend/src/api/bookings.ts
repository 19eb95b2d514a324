import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useFormKey } from '@/lib/useFormKey';
import { call, isProblem } from './client';
import type { Booking, NewBooking, NewTicket, OfferedBooking, Ticket } from './types';

/** Sends a form once, however often it is clicked; the key changes only after an answer. */
function useSendOnce<Form, Result>(path: string, list: string) {
  const client = useQueryClient();
  const key = useFormKey();
  return useMutation({
    mutationFn: (form: Form) => call<Result>(path, { method: 'POST', body: form, idempotencyKey: key.current() }),
    onSuccess: () => {
      key.renew();
      void client.invalidateQueries({ queryKey: [list] });
    },
    onError: (error) => {
      if (isProblem(error) && !error.unanswered) key.renew();
    },
  });
}

export const useBook = () => useSendOnce<NewBooking, Booking>('/api/v1/bookings', 'bookings');
export const useBookOffer = () => useSendOnce<OfferedBooking, Booking>('/api/v1/offers/bookings', 'bookings');
export const useOpenTicket = () => useSendOnce<NewTicket, Ticket>('/api/v1/tickets', 'tickets');

export function useCancelBooking() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      call<Booking>(`/api/v1/bookings/${id}/cancel`, { method: 'POST', body: reason ? { reason } : {} }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['bookings'] }),
  });
}
