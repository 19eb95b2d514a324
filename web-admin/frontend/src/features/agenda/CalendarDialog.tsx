import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarAddress } from '@/api/types';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Loading } from '@/ui/Empty';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { CalendarLink } from './CalendarLink';
import { useCalendarAddress, useCalendarChange } from './calendar';

/** Where the technician gets the address of the own calendar, and takes it back. */
export function CalendarDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('agenda');
  const address = useCalendarAddress();
  return (
    <Dialog title={t('calendar.title')} onClose={onClose}>
      <div className="stack">
        <p>{t('calendar.what')}</p>
        <Notice tone="warn">{t('calendar.secret')}</Notice>
        {address.isPending && <Loading label={t('common:loading')} />}
        <ProblemNotice error={address.error} onRetry={() => void address.refetch()} />
        {address.data && <Address key={address.data.version} address={address.data} />}
      </div>
    </Dialog>
  );
}

function Address({ address }: { address: CalendarAddress }) {
  const { t } = useTranslation('agenda');
  const [asking, setAsking] = useState<'renew' | 'stop'>();
  const renew = useCalendarChange('PUT');
  const stop = useCalendarChange('DELETE');
  const busy = renew.isPending || stop.isPending;
  if (!address.path)
    return (
      <>
        <ProblemNotice error={renew.error} />
        <Button look="primary" size="large" busy={busy} onClick={() => renew.mutate(address)}>{t('calendar.get')}</Button>
      </>
    );
  return (
    <>
      <CalendarLink path={address.path} />
      <ProblemNotice error={renew.error ?? stop.error} />
      {asking ? (
        <Notice title={t(`calendar.${asking}Sure`)}>
          <div className="row calendar-buttons">
            <Button look={asking === 'stop' ? 'danger' : 'primary'} size="large" busy={busy} onClick={() => (asking === 'stop' ? stop : renew).mutate(address)}>{t(`calendar.${asking}Yes`)}</Button>
            <Button size="large" disabled={busy} onClick={() => setAsking(undefined)}>{t('common:back')}</Button>
          </div>
        </Notice>
      ) : (
        <div className="row calendar-buttons">
          <Button size="large" icon="refresh" onClick={() => setAsking('renew')}>{t('calendar.renew')}</Button>
          <Button size="large" onClick={() => setAsking('stop')}>{t('calendar.stop')}</Button>
        </div>
      )}
    </>
  );
}
