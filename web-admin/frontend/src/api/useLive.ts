import { useEffect, useRef, useState } from 'react';
import { listen } from './live';

type Live = { events: Record<string, (data: never) => void>; onBack: () => void };

/** Listens while the component is shown; says whether the line is up. */
export function useLive(path: string, live: Live): boolean {
  const [connected, setConnected] = useState(true);
  const latest = useRef(live);
  useEffect(() => {
    latest.current = live;
  });
  const names = Object.keys(live.events).join(' ');
  useEffect(() => {
    const relay = (name: string) => [name, (data: unknown) => latest.current.events[name]?.(data as never)] as const;
    return listen(path, {
      events: Object.fromEntries(names.split(' ').map(relay)),
      onBack: () => latest.current.onBack(),
      onState: setConnected,
    });
  }, [path, names]);
  return connected;
}
