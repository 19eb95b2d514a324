import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ManagedBooking } from '@/api/types';
import { clockTime } from '@/lib/format';
import { minutesSince } from '@/lib/time';
import { useNow } from '@/lib/useNow';
import { useLanguage } from '@/lib/useText';
import { Boundary } from '@/ui/Boundary';
import { Loading } from '@/ui/Empty';

const ApproachMap = lazy(() => import('@/ui/map/ApproachMap'));

/** Who comes, when, and from departure until check-in where they are. */
export function Coming({ booking }: { booking: ManagedBooking }) {
  const { t } = useTranslation('online');
  const shown = { language: useLanguage(), zone: booking.zone };
  const now = useNow();
  const { technicianName: name, expectedArrival, approach } = booking;
  const seen = approach?.technician;
  if (!name) return null;
  return (
    <section className="online-coming" aria-label={t('whoComes')}>
      <div className="row">
        <span className="online-initial" aria-hidden="true">{[...name][0]}</span>
        <p className="grow" role="status">
          <strong>{t('technician', { name })}</strong>
          {approach && <><br />{t('onTheWay')}</>}
          {expectedArrival && <><br />{t('expected', { time: clockTime(expectedArrival, shown) })}</>}
        </p>
      </div>
      {approach && (
        <Boundary fallback={null}>
          <Suspense fallback={<Loading label={t('common:loading')} />}>
            <ApproachMap site={approach.site} technician={seen?.location} label={t('map')} siteName={t('mapSite')} technicianName={t('technician', { name })} />
          </Suspense>
        </Boundary>
      )}
      {approach && (
        <p className="muted">{seen ? t('lastSeen', { time: clockTime(seen.at, shown), count: minutesSince(seen.at, now) }) : t('notSeen')}</p>
      )}
    </section>
  );
}
