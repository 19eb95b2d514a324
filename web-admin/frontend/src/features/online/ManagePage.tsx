import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import { useSymptoms } from '@/api/reference';
import { clockTime, dayAndSpan, dayAndTime } from '@/lib/format';
import { useLanguage, useText } from '@/lib/useText';
import { BookingTag } from '@/ui/BookingTag';
import { Button } from '@/ui/Button';
import { Loading } from '@/ui/Empty';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { PhotoStrip } from '@/ui/PhotoStrip';
import { PriceLines } from '@/ui/PriceLines';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { CallUs } from './CallUs';
import { Coming } from './Coming';
import { NotifyHere } from './NotifyHere';
import { isExpired, useCancel, useManaged, useMove } from './queries';
import { TimeStep } from './TimeStep';
import { Told } from './Told';

/** One booking, by its link: where it stands, another time, or not at all. */
export function ManagePage() {
  const { t } = useTranslation('online');
  const text = useText();
  const link = useParams().link!;
  const isNew = (useLocation().state as { isNew?: boolean } | null)?.isNew;
  const { data: booking, error, isPending, isPaused, refetch, dataUpdatedAt } = useManaged(link);
  const symptoms = useSymptoms().data;
  const language = useLanguage();
  const move = useMove(link);
  const cancel = useCancel(link);
  const [asking, setAsking] = useState<'move' | 'cancel'>();
  const close = () => setAsking(undefined);
  if (isPending) return <Loading label={t('common:loading')} />;
  if (!booking || isExpired(error)) return <><h1>{t('yourBooking')}</h1><ProblemNotice error={error} onRetry={() => void refetch()} /><CallUs /></>;
  const shown = { language, zone: booking.zone };
  const symptom = symptoms?.find((one) => one.code === booking.asBooked.symptom);
  return (
    <>
      <h1>{t('yourBooking')}</h1>
      {isNew && booking.state === 'CONFIRMED' && !move.isSuccess && <Notice tone="ok" title={t('booked')}>{t('bookedHint')}</Notice>}
      {move.isSuccess && asking === undefined && booking.state === 'CONFIRMED' && <Notice tone="ok" title={t('moved')} />}
      <article className="online-card">
        <div className="row"><strong className="grow">{text(booking.serviceName)}{symptom && ` · ${text(symptom.name)}`}</strong><BookingTag state={booking.state} /></div>
        <b className="online-when">{dayAndSpan(booking.from, booking.to, shown)}</b>
        <p className="muted">{text(booking.address)}<br />{booking.number}</p>
        {booking.asBooked.isDiagnosis && booking.state !== 'CANCELLED' && <Notice tone="warn" title={t('common:times.diagnosis')}>{t('diagnosisHint')}</Notice>}
        <div className="row">
          {booking.state === 'CONFIRMED' && <a className="grow" href={`/api/v1/portal/bookings/${link}/calendar.ics`} download>{t('calendar')}</a>}
          <a className="grow" href={`/api/v1/portal/bookings/${link}/document.pdf?language=${language}`} download>{t('document')}</a>
        </div>
        {booking.asBooked.device && <p>{[booking.asBooked.device.modelCode, booking.asBooked.device.serial].filter(Boolean).join(' · ')}</p>}
        <PhotoStrip urls={booking.asBooked.photos.map((photo) => `/api/v1/portal/bookings/${link}/photos/${photo}`)} />
        {booking.state !== 'CANCELLED' && <section className="online-price"><h2>{t('common:price.title')}</h2><PriceLines price={booking.asBooked.price} /></section>}
      </article>
      <Coming booking={booking} />
      {(error || isPaused) && <Notice tone="warn" title={t('asOf', { time: clockTime(dataUpdatedAt, shown) })} />}
      {booking.canChange && asking !== 'move' && (
        <div className="row online-actions">
          <Button look="primary" size="large" onClick={() => { move.reset(); setAsking('move'); }}>{t('move')}</Button>
          <Button look="danger" size="large" onClick={() => setAsking('cancel')}>{t('cancel')}</Button>
        </div>
      )}
      {booking.canChange && <p className="muted">{t('changeUntil', { time: dayAndTime(booking.changeUntil, shown) })}</p>}
      {!booking.canChange && (booking.state === 'CONFIRMED' || booking.state === 'WAITING') && <Notice title={t('tooLate')}><CallUs /></Notice>}
      {asking === 'move' && (
        <section>
          <h2>{t('otherTimes')}</h2>
          <TimeStep wanted={{ link }} busy={move.isPending} error={move.error} onChoose={(offer) => move.mutate(offer, { onSuccess: close })} />
          <Button onClick={close}>{t('keep')}</Button>
        </section>
      )}
      {asking === 'cancel' && (
        <ReasonDialog
          title={t('cancelTitle', { number: booking.number })} label={t('cancelReason')} confirm={t('cancel')} optional busy={cancel.isPending} error={cancel.error}
          onConfirm={(reason) => cancel.mutate(reason, { onSuccess: close })} onClose={() => { cancel.reset(); close(); }}
        />
      )}
      <NotifyHere link={link} state={booking.state} />
      <Told link={link} booking={booking} />
      {booking.state === 'CANCELLED' && <Link className="button button-primary button-large" to="/">{t('bookAnother')}</Link>}
    </>
  );
}
