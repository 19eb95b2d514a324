import { useTranslation } from 'react-i18next';
import { useServiceTypes, useTerritories } from '@/api/reference';
import type { Booking } from '@/api/types';
import { clockTime, dayAndSpan } from '@/lib/format';
import { browserZone } from '@/lib/time';
import { useLanguage, useText } from '@/lib/useText';
import { BookingTag } from '@/ui/BookingTag';
import { Button } from '@/ui/Button';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { useManageLink } from './queries';

export function BookingCard({ booking, onCancel }: { booking: Booking; onCancel: () => void }) {
  const { t } = useTranslation('portal');
  const text = useText();
  const link = useManageLink();
  const types = useServiceTypes().data;
  const shown = { language: useLanguage(), zone: useTerritories().data?.[0]?.zone ?? browserZone() };
  const service = types?.find((type) => type.code === booking.serviceType);
  const { appointment } = booking;
  return (
    <li className="booking">
      <div className="row">
        <strong className="grow">{service ? text(service.name) : booking.serviceType}</strong>
        <BookingTag state={booking.state} />
      </div>
      {appointment
        ? (
          <p>
            <b className="booking-time">{dayAndSpan(appointment.from, appointment.to, shown)}</b>
            <br />{t('technician', { name: appointment.technicianName })} · {t('expected', { time: clockTime(appointment.expectedArrival, shown) })}
          </p>
        )
        : booking.state === 'WAITING' && <p>{t('waiting')}{booking.windows.map(({ from, to }) => <span key={from} className="booking-wish">{dayAndSpan(from, to, shown)}</span>)}</p>}
      <p className="muted">{text(booking.address)}<br />{booking.number}</p>
      <ProblemNotice error={link.error} />
      <div className="row">
        {booking.state !== 'CANCELLED' && <Button busy={link.isPending} onClick={() => link.mutate(booking.id)}>{t('manage')}</Button>}
        {(booking.state === 'WAITING' || booking.state === 'CONFIRMED') && <Button look="danger" onClick={onCancel}>{t('cancel')}</Button>}
      </div>
    </li>
  );
}
