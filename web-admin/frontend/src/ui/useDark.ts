import { useSyncExternalStore } from 'react';

const dark = () => matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void) {
  const query = dark();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

export function useDark(): boolean {
  return useSyncExternalStore(subscribe, () => dark().matches);
}
