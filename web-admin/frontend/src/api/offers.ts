import { useQuery } from '@tanstack/react-query';
import { call, isProblem } from './client';
import type { OfferedTimes, Point, TechnicianReason } from './types';

type Wish = { serviceType: string; location: Point };
const ask = <T>(path: string, body: unknown) => call<T>(path, { method: 'POST', body });

/** Times that can be kept, once it is known what and where. */
export function useOffers(wish: Wish | undefined) {
  return useQuery({ queryKey: ['offers', wish], queryFn: () => ask<OfferedTimes>('/api/v1/offers', wish), enabled: wish !== undefined, staleTime: 30_000, refetchInterval: 600_000 });
}

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
