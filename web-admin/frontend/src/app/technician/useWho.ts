import { useEffect, useState } from 'react';
import { useSession } from '@/api/session';
import { wipeOthers } from '@/features/agenda/phone/kept';
import { endSession } from './leave';
import { hasLeft, remember, remembered } from './remembered';

/** Who works here: as the server says, else as this phone remembers. `nobody` has to sign in first. */
export function useWho() {
  const [left, setLeft] = useState(hasLeft);
  const session = useSession(!left);
  const me = session.data;
  useEffect(() => {
    if (!left) return;
    const tell = () => void endSession().then((ended) => setLeft(!ended));
    tell();
    window.addEventListener('online', tell);
    return () => window.removeEventListener('online', tell);
  }, [left]);
  useEffect(() => {
    if (!me) return;
    remember(me);
    void wipeOthers(me.userId);
  }, [me]);
  const who = left ? undefined : (me ?? remembered());
  return { who, left, nobody: !left && me === null && !who, waiting: !left && session.isPending && !who, error: who ? null : session.error, retry: session.refetch };
}
