import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCancelBooking } from '@/api/bookings';
import type { Booking } from '@/api/types';
import { Button } from '@/ui/Button';
import { Empty, Loading } from '@/ui/Empty';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { BookingCard } from './BookingCard';
import { useMyBookings } from './queries';

export function MyBookings() {
  const { t } = useTranslation('portal');
  const bookings = useMyBookings();
  const cancel = useCancelBooking();
  const [asking, setAsking] = useState<Booking>();
  const close = () => {
    setAsking(undefined);
    cancel.reset();
  };
  return (
    <section aria-labelledby="bookings">
      <h2 id="bookings">{t('bookings')}</h2>
      <ProblemNotice error={bookings.error} onRetry={() => void bookings.refetch()} />
      {bookings.isPending && <Loading label={t('common:loading')} />}
      {bookings.isSuccess && bookings.items.length === 0 && <Empty title={t('noBookings')}>{t('noBookingsHint')}</Empty>}
      <ul className="stack">
        {bookings.items.map((booking) => <BookingCard key={booking.id} booking={booking} onCancel={() => setAsking(booking)} />)}
      </ul>
      {bookings.hasNextPage && <Button busy={bookings.isFetchingNextPage} onClick={() => void bookings.fetchNextPage()}>{t('common:more')}</Button>}
      {asking && (
        <ReasonDialog
          title={t('cancelTitle', { number: asking.number })} label={t('cancelReason')} confirm={t('cancel')} optional busy={cancel.isPending} error={cancel.error}
          onConfirm={(reason) => cancel.mutate({ id: asking.id, reason }, { onSuccess: close })} onClose={close}
        />
      )}
    </section>
  );
}
