import { useTranslation } from 'react-i18next';
import type { ManagedBooking } from '@/api/types';
import { Button } from '@/ui/Button';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { usePush, usePushChange } from './pushQueries';

const OVER: ManagedBooking['state'][] = ['COMPLETED', 'CANCELLED'];

/** Notifications about this booking on this device; nothing where the browser or the server has none, or nothing is to come. */
export function NotifyHere({ link, state }: { link: string; state: ManagedBooking['state'] }) {
  const { t } = useTranslation('online');
  const { key, device } = usePush(link, !OVER.includes(state));
  const { start, stop } = usePushChange(link);
  if (!key || OVER.includes(state)) return null;
  const isBlocked = !device && (Notification.permission === 'denied' || start.data === 'blocked');
  return (
    <section className="online-notify">
      {device ? (
        <div className="row">
          <p className="grow" role="status">{t('notifyOn')}</p>
          <Button busy={stop.isPending} onClick={() => { start.reset(); stop.mutate(device); }}>{t('notifyStop')}</Button>
        </div>
      ) : (
        Notification.permission !== 'denied' && <Button size="large" busy={start.isPending} onClick={() => { stop.reset(); start.mutate(key); }}>{t('notifyHere')}</Button>
      )}
      {isBlocked && <p className="muted" role="status">{t('notifyBlocked')}</p>}
      {start.data === 'unavailable' && <p className="muted" role="status">{t('notifyUnavailable')}</p>}
      <ProblemNotice error={start.error ?? stop.error} />
    </section>
  );
}
