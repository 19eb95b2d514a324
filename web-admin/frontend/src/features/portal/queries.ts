import { useMutation } from '@tanstack/react-query';
import { call } from '@/api/client';
import { usePages } from '@/api/pages';
import type { Booking, Ticket } from '@/api/types';

const OFTEN = 10_000;

/** Customers have no live stream of their own yet: their few bookings are asked for again and again. */
export const useMyBookings = () => usePages<Booking>(['bookings'], '/api/v1/bookings', {}, { refetchInterval: OFTEN });
export const useMyTickets = () => usePages<Ticket>(['tickets'], '/api/v1/tickets', {}, { refetchInterval: OFTEN });

/** Goes to the page that shows, moves and cancels a booking, the same that its messages lead to. */
export const useManageLink = () =>
  useMutation({
    mutationFn: (booking: string) => call<{ link: string }>(`/api/v1/bookings/${booking}/link`, { method: 'POST', body: {} }),
    onSuccess: ({ link }) => window.location.assign(`/book/b/${link}`),
  });
