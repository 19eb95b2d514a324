import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useBook, useBookOffer } from '@/api/bookings';
import { useCustomer } from '@/api/customers';
import { fieldErrors } from '@/api/fieldErrors';
import { useServiceTypes } from '@/api/reference';
import type { Booking } from '@/api/types';
import { useText } from '@/lib/useText';
import { firstWish } from '@/lib/wishes';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { SymptomField } from '@/ui/SymptomField';
import { CustomerField } from './CustomerField';
import { bookingOf, changed, emptyForm, locationOf, offeredBookingOf, type IntakeForm } from './form';
import type { Sent } from './IntakePage';
import { NewCustomerFields } from './NewCustomerFields';
import { PlaceFields } from './PlaceFields';
import { PriorityField } from './PriorityField';
import { TimeField } from './TimeField';

export function BookingForm({ zone, onSent }: { zone: string; onSent: (sent: Sent) => void }) {
  const { t } = useTranslation('intake');
  const text = useText();
  const types = useServiceTypes().data ?? [];
  const [form, setForm] = useState(() => emptyForm(firstWish(zone)));
  const [filling, setFilling] = useState(1);
  const change = (next: IntakeForm) => setForm((now) => changed(now, next));
  const wished = useBook();
  const offered = useBookOffer();
  const customer = useCustomer(form.customerId).data;
  const asset = customer?.assets.find((one) => one.id === form.assetId);
  const wish = form.time === 'wish' ? bookingOf(form, zone) : undefined;
  const offer = form.time === 'offer' ? offeredBookingOf(form) : undefined;
  const isPending = wished.isPending || offered.isPending;
  const refused = form.time === 'wish' ? wished.error : offered.error;
  const error = fieldErrors(refused);
  const onSuccess = ({ visitId, number }: Booking) => {
    onSent({ visitId, number });
    setForm(emptyForm(firstWish(zone)));
    setFilling(filling + 1);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    if (wish) wished.mutate(wish, { onSuccess });
    if (offer) offered.mutate(offer, { onSuccess, onError: () => setForm((now) => ({ ...now, offer: '' })) });
  };
  return (
    <form key={filling} onSubmit={submit} className="stack" noValidate>
      {form.newCustomer
        ? <NewCustomerFields form={form} error={error} onChange={change} />
        : <CustomerField form={form} error={error('customerId')} onChange={change} />}
      <PlaceFields form={form} error={error} onChange={change} />
      <div className="intake-pair">
        <Field label={t('service')} error={error('serviceType')} required>
          <select className="input" value={form.serviceType} onChange={(event) => change({ ...form, serviceType: event.target.value, symptom: '' })}>
            <option value="">{t('choose')}</option>
            {types.map((type) => <option key={type.code} value={type.code}>{text(type.name)} · {t('common:minutes', { count: type.durationMinutes })}</option>)}
          </select>
        </Field>
        {form.time === 'offer' && <SymptomField serviceType={form.serviceType} value={form.symptom} error={error('symptom')} onChange={(symptom) => change({ ...form, symptom })} />}
        {form.time === 'wish' && <PriorityField value={form.priority} onChange={(priority) => setForm({ ...form, priority })} />}
      </div>
      <TimeField form={form} location={locationOf(form, customer)} device={asset && { modelCode: asset.modelCode, serial: asset.serial }} zone={zone} refused={offered.error} error={error('windows')} onChange={change} />
      <Field label={t('note')}><textarea className="input" rows={2} maxLength={1000} value={form.note} onChange={(event) => setForm({ ...form, note: event.target.value })} /></Field>
      <ProblemNotice error={refused} />
      <div className="row">
        <Button type="submit" look="primary" busy={isPending} disabled={!wish && !offer}>{t('book')}</Button>
        {!wish && !offer && <span className="muted">{t('missingBooking')}</span>}
      </div>
    </form>
  );
}
