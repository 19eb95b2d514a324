import { useCallback, useEffect, useMemo, useState } from 'react';
import { call } from '@/api/client';

export type Presence = { userId: string; name: string; visitId?: string; territoryId: string };
type Seen = Presence & { at: number };

const SAY_AGAIN = 25_000;
const FORGET = 60_000;

/** Who else has which visit selected: others say so every half minute, and are forgotten when they stop. */
export function useColleagues(ownId: string) {
  const [seen, setSeen] = useState<Record<string, Seen>>({});
  const heard = useCallback((presence: Presence) => {
    if (presence.userId !== ownId) setSeen((before) => ({ ...before, [presence.userId]: { ...presence, at: Date.now() } }));
  }, [ownId]);
  useEffect(() => {
    const timer = window.setInterval(() => {
      const known = Date.now() - FORGET;
      setSeen((before) => (Object.values(before).some(({ at }) => at < known) ? Object.fromEntries(Object.entries(before).filter(([, { at }]) => at >= known)) : before));
    }, FORGET / 4);
    return () => window.clearInterval(timer);
  }, []);
  const watchers = useMemo(() => namesByVisit(Object.values(seen)), [seen]);
  return { heard, watchers };
}

export function namesByVisit(seen: Presence[]): Record<string, string> {
  const names: Record<string, string> = {};
  for (const { visitId, name } of seen) if (visitId) names[visitId] = names[visitId] ? `${names[visitId]}, ${name}` : name;
  return names;
}

/** Tells the others what is selected here, as long as it is. What gets lost is said again. */
export function useSayPresence(territoryId: string | undefined, visitId: string | undefined) {
  useEffect(() => {
    if (!territoryId || !visitId) return;
    const say = (id?: string) => void call('/api/v1/board/presence', { method: 'PUT', body: { territoryId, visitId: id } }).catch(() => {});
    say(visitId);
    const timer = window.setInterval(() => say(visitId), SAY_AGAIN);
    return () => {
      window.clearInterval(timer);
      say();
    };
  }, [territoryId, visitId]);
}
