import { useQuery } from '@tanstack/react-query';
import { call, isProblem } from './client';
import type { Device, Entitlement, OfferedTimes, Point, TechnicianReason } from './types';

/** What is to be done where; a symptom and a model say which parts that takes. */
export type Wish = { serviceType: string; location: Point; symptom?: string; model?: string };
const ask = <T>(path: string, body: unknown) => call<T>(path, { method: 'POST', body });

/** Times that can be kept, once it is known what and where. */
export function useOffers(wish: Wish | undefined) {
  return useQuery({ queryKey: ['offers', wish], queryFn: () => ask<OfferedTimes>('/api/v1/offers', wish), enabled: wish !== undefined, staleTime: 30_000, refetchInterval: 600_000 });
}

/** The date of an offered time, as `2026-03-05`. */
export const dayOf = (times: OfferedTimes | undefined, offer: string) => times?.days.find((day) => day.times.some((time) => time.offer === offer))?.date;

/** What keeps each technician from a wished time; asked when wanted. */
export function useReasons(wish: Wish | undefined, window: { from: string; to: string } | undefined) {
  return useQuery({
    queryKey: ['reasons', wish, window], queryFn: () => ask<TechnicianReason[]>('/api/v1/offers/reasons', { ...wish, window }), enabled: wish !== undefined && window !== undefined, staleTime: 10_000,
  });
}

/** The times that are left, which a refusal brings along. */
export function timesLeft(error: unknown): OfferedTimes | undefined {
  return isProblem(error) ? (error.problem.offers as OfferedTimes | undefined) : undefined;
}

/** Who pays for a service on a day, once both are known; without a price it is told on site. */
export function usePrice(asked: { serviceType: string; device?: Device; day?: string }) {
  return useQuery({
    queryKey: ['price', asked], queryFn: () => call<{ price?: Entitlement }>('/api/v1/portal/prices', { method: 'POST', body: asked, anonymous: true }),
    enabled: asked.serviceType !== '' && asked.day !== undefined, staleTime: 600_000,
  });
}
