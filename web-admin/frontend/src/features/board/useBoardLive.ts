import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { PlanState } from '@/api/types';
import { useLive } from '@/api/useLive';
import { debounce } from '@/lib/debounce';
import type { Presence } from './together/usePresence';

export type Solving = { territoryId: string; state: PlanState; planned: number; unplanned: number; elapsedSeconds: number };

/** Keeps the board's data fresh; a burst of events makes one refetch. */
export function useBoardLive(heard: (presence: Presence) => void) {
  const client = useQueryClient();
  const [solving, setSolving] = useState<Record<string, Solving>>({});
  const refresh = useMemo(
    () => debounce(() => {
      for (const queryKey of [['board'], ['unassigned'], ['visit'], ['revisions']]) void client.invalidateQueries({ queryKey });
    }, 400),
    [client],
  );
  useEffect(() => refresh.cancel, [refresh]);
  const connected = useLive('/api/v1/live', {
    events: {
      plan: refresh,
      visit: refresh,
      presence: heard,
      solving: (event: Solving) => {
        setSolving(({ [event.territoryId]: _, ...others }) => (event.state === 'IDLE' ? others : { ...others, [event.territoryId]: event }));
        if (event.state === 'IDLE') refresh();
      },
    },
    onBack: () => {
      setSolving({});
      refresh();
    },
  });
  return { connected, solving };
}
