import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from './client';
import { query } from './query';
import type { Page } from './types';

type Filter = Record<string, string | number | string[] | undefined>;

/** A list read page by page with the server's cursor, flattened for showing. */
export function usePages<T>(key: unknown[], path: string, filter: Filter = {}, options: { enabled?: boolean; refetchInterval?: number } = {}) {
  const pages = useInfiniteQuery({
    queryKey: [...key, filter],
    queryFn: ({ pageParam, signal }) => call<Page<T>>(`${path}${query({ ...filter, cursor: pageParam })}`, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
    ...options,
  });
  return { ...pages, items: pages.data?.pages.flatMap((page) => page.items) ?? [] };
}
