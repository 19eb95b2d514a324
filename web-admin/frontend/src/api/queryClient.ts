import { QueryClient } from '@tanstack/react-query';
import { isProblem } from './client';

export function newQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        refetchOnWindowFocus: true,
        retry: (times, error) => times < 2 && isProblem(error) && error.unanswered,
      },
      // without a network a click is answered at once, instead of taking effect unasked when it is back
      mutations: { networkMode: 'always' },
    },
  });
}
