import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

const SECOND = 1_000;
const left = (until: string) => Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / SECOND));

/** How long the time is still kept. */
export function Countdown({ until, onOver }: { until: string; onOver: () => void }) {
  const { t } = useTranslation('online');
  const [seconds, setSeconds] = useState(() => left(until));
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });
  useEffect(() => {
    const timer = setInterval(() => {
      const now = left(until);
      setSeconds(now);
      if (now === 0) {
        clearInterval(timer);
        over.current();
      }
    }, SECOND);
    return () => clearInterval(timer);
  }, [until]);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return <span className="muted" role="timer">{t('keptFor', { clock })}</span>;
}
