import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useServiceTypes } from '@/api/reference';
import { dayAndSpan, dayAndTime } from '@/lib/format';
import { dateOf } from '@/lib/time';
import { useLanguage, useText } from '@/lib/useText';
import { BookingTag } from '@/ui/BookingTag';
import { Button } from '@/ui/Button';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { useRecentBookings } from './queries';

export function RecentBookings({ zone }: { zone: string }) {
  const { t } = useTranslation('intake');
  const text = useText();
  const types = useServiceTypes().data;
  const shown = { language: useLanguage(), zone };
  const bookings = useRecentBookings();
  return (
    <section className="recent" aria-labelledby="recent-bookings">
      <h2 id="recent-bookings">{t('recentBookings')}</h2>
      <ProblemNotice error={bookings.error} onRetry={() => void bookings.refetch()} />
      {bookings.isSuccess && bookings.items.length === 0 && <p className="muted">{t('noneYet')}</p>}
      <ul>
        {bookings.items.map((booking) => {
          const type = types?.find((one) => one.code === booking.serviceType);
          const { appointment } = booking;
          return (
            <li key={booking.id}>
              <Link to={`/board?visit=${booking.visitId}${appointment ? `&date=${dateOf(appointment.expectedArrival, zone)}` : ''}`}>
                <span className="row"><b>{booking.customerName}</b><span className="muted grow">{type ? text(type.name) : booking.serviceType}</span><BookingTag state={booking.state} /></span>
                <span className="muted">
                  {appointment ? `${appointment.technicianName} · ${dayAndSpan(appointment.from, appointment.to, shown)}` : t('asked', { at: dayAndTime(booking.requestedAt, shown) })}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
      {bookings.hasNextPage && <Button look="quiet" busy={bookings.isFetchingNextPage} onClick={() => void bookings.fetchNextPage()}>{t('common:more')}</Button>}
    </section>
  );
}
