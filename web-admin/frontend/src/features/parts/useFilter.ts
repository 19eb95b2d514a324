import { useSearchParams } from 'react-router';

/** Filters that stay in the address. */
export function useFilter() {
  const [search, setSearch] = useSearchParams();
  const change = (key: string, value: string) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (value) next.set(key, value);
      else next.delete(key);
      return next;
    }, { replace: true });
  return { of: (key: string) => search.get(key) ?? '', change };
}
