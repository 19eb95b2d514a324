import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '@/api/client';
import { usePages } from '@/api/pages';
import { query } from '@/api/query';
import type { Movement, NewPart, Page, Part, StockLevel, StockLocation } from '@/api/types';
import { useFormKey } from '@/lib/useFormKey';

const PARTS = '/api/v1/parts';
const STOCK = '/api/v1/stock';

export type MoveKind = 'receipts' | 'transfers' | 'counts' | 'scrap';
/** What is sent for a movement; which of the places it takes depends on its kind. */
export type Move = { partId: string; quantity: number; serials?: string[]; fromId?: string; toId?: string; locationId?: string; note?: string };
export type NewPlace = { kind: 'WAREHOUSE' | 'QUARANTINE'; code: string; name: { zh: string; en?: string }; unitId: string };

export const useParts = (text: string) => usePages<Part>(['parts'], PARTS, { text });
export const usePlaces = () => useQuery({ queryKey: ['stock', 'places'], queryFn: () => call<StockLocation[]>(`${STOCK}/locations`) });
export const useLevels = (filter: { text: string; location: string }) => usePages<StockLevel>(['stock', 'levels'], `${STOCK}/levels`, filter);
export const useMovements = (filter: { part: string; location: string }) => usePages<Movement>(['stock', 'movements'], `${STOCK}/movements`, filter);

export function usePartSearch(text: string) {
  return useQuery({
    queryKey: ['parts', 'search', text], queryFn: ({ signal }) => call<Page<Part>>(`${PARTS}${query({ text, limit: 12 })}`, { signal }), enabled: text.trim() !== '',
  });
}

function useSending<Input, Answer>(send: (input: Input, idempotencyKey: string) => Promise<Answer>, ...stale: string[]) {
  const client = useQueryClient();
  const key = useFormKey();
  return useMutation({
    mutationFn: (input: Input) => send(input, key.current()), onSettled: key.renew,
    onSuccess: () => Promise.all(stale.map((one) => client.invalidateQueries({ queryKey: [one] }))),
  });
}

export const useMove = () => useSending(({ kind, move }: { kind: MoveKind; move: Move }, idempotencyKey) => call<void>(`${STOCK}/${kind}`, { method: 'POST', body: move, idempotencyKey }), 'stock');
export const useOpenPlace = () => useSending((place: NewPlace, idempotencyKey) => call<StockLocation>(`${STOCK}/locations`, { method: 'POST', body: place, idempotencyKey }), 'stock');

/** Adds a part, or changes the one seen. */
export const useSavePart = (known?: Part) =>
  useSending(
    (part: NewPart, idempotencyKey) => (known
      ? call<Part>(`${PARTS}/${known.id}`, { method: 'PUT', body: part, ifMatch: known.version })
      : call<Part>(PARTS, { method: 'POST', body: part, idempotencyKey })),
    'parts', 'stock',
  );
