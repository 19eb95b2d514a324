import { useEffect, useState } from 'react';

/** False until the browser has painted and has time to spare, so that heavy parts come after the urgent ones. */
export function useIdle(latest = 1_500): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const ready = () => setIdle(true);
    if (typeof requestIdleCallback !== 'function') {
      const timer = window.setTimeout(ready, 200);
      return () => window.clearTimeout(timer);
    }
    const handle = requestIdleCallback(ready, { timeout: latest });
    return () => cancelIdleCallback(handle);
  }, [latest]);
  return idle;
}
