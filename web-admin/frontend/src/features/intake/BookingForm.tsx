import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useBook } from '@/api/bookings';
import { fieldErrors } from '@/api/fieldErrors';
import { useServiceTypes } from '@/api/reference';
import { useText } from '@/lib/useText';
import { firstWish } from '@/lib/wishes';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { WishesField } from '@/ui/WishesField';
import { CustomerField } from './CustomerField';
import { bookingOf, emptyForm } from './form';
import type { Sent } from './IntakePage';
import { NewCustomerFields } from './NewCustomerFields';
import { PlaceFields } from './PlaceFields';
import { PriorityField } from './PriorityField';

export function BookingForm({ zone, onSent }: { zone: string; onSent: (sent: Sent) => void }) {
  const { t } = useTranslation('intake');
  const text = useText();
  const types = useServiceTypes().data ?? [];
  const [form, setForm] = useState(() => emptyForm(firstWish(zone)));
  const [filling, setFilling] = useState(1);
  const book = useBook();
  const error = fieldErrors(book.error);
  const booking = bookingOf(form, zone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!booking || book.isPending) return;
    book.mutate(booking, {
      onSuccess: ({ visitId, number }) => {
        onSent({ visitId, number });
        setForm(emptyForm(firstWish(zone)));
        setFilling(filling + 1);
      },
    });
  };
  return (
    <form key={filling} onSubmit={submit} className="stack" noValidate>
      {form.newCustomer
        ? <NewCustomerFields form={form} error={error} onChange={setForm} />
        : <CustomerField form={form} error={error('customerId')} onChange={setForm} />}
      <PlaceFields form={form} error={error} onChange={setForm} />
      <div className="intake-pair">
        <Field label={t('service')} error={error('serviceType')} required>
          <select className="input" value={form.serviceType} onChange={(event) => setForm({ ...form, serviceType: event.target.value })}>
            <option value="">{t('choose')}</option>
            {types.map((type) => <option key={type.code} value={type.code}>{text(type.name)} · {t('common:minutes', { count: type.durationMinutes })}</option>)}
          </select>
        </Field>
        <PriorityField value={form.priority} onChange={(priority) => setForm({ ...form, priority })} />
      </div>
      <WishesField value={form.wishes} zone={zone} error={error('windows')} onChange={(wishes) => setForm({ ...form, wishes })} />
      <Field label={t('note')}><textarea className="input" rows={2} maxLength={1000} value={form.note} onChange={(event) => setForm({ ...form, note: event.target.value })} /></Field>
      <ProblemNotice error={book.error} />
      <div className="row">
        <Button type="submit" look="primary" busy={book.isPending} disabled={!booking}>{t('book')}</Button>
        {!booking && <span className="muted">{t('missingBooking')}</span>}
      </div>
    </form>
  );
}
