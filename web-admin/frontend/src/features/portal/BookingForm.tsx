import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useBook } from '@/api/bookings';
import { useCustomer } from '@/api/customers';
import { fieldErrors } from '@/api/fieldErrors';
import { useServiceTypes, useTerritories } from '@/api/reference';
import type { Me } from '@/api/types';
import { browserZone } from '@/lib/time';
import { useText } from '@/lib/useText';
import { firstWish, isPast, isWindow, windowOf } from '@/lib/wishes';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { WishesField } from '@/ui/WishesField';
import { NEW, placeOf, SiteAndAsset, type Place } from './SiteAndAsset';

export function BookingForm({ me }: { me: Me }) {
  const { t } = useTranslation('portal');
  const text = useText();
  const navigate = useNavigate();
  const types = useServiceTypes().data ?? [];
  const zone = useTerritories().data?.[0]?.zone ?? browserZone();
  const customer = useCustomer(me.customerId).data;
  const book = useBook();
  const [serviceType, setServiceType] = useState('');
  const [place, setPlace] = useState<Place>();
  const [wishes, setWishes] = useState(() => [firstWish(zone)]);
  const [note, setNote] = useState('');
  const where = place ?? { siteId: customer?.sites[0]?.id ?? NEW, assetId: '', site: { address: '' } };
  const at = placeOf(where);
  const ready = serviceType && at && wishes.every((wish) => isWindow(wish) && !isPast(wish, zone));
  const error = fieldErrors(book.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const windows = wishes.map((wish) => windowOf(wish, zone));
    book.mutate({ ...at, serviceType, windows, ...(note.trim() ? { note: note.trim() } : {}) }, { onSuccess: () => void navigate('/') });
  };
  return (
    <form className="portal-form" onSubmit={submit}>
      <div className="row"><Link to="/">{t('common:back')}</Link><h1>{t('book')}</h1></div>
      <Field label={t('service')} error={error('serviceType')} required>
        <select className="input" value={serviceType} onChange={(event) => setServiceType(event.target.value)}>
          <option value="">{t('choose')}</option>
          {types.map((type) => <option key={type.code} value={type.code}>{text(type.name)}</option>)}
        </select>
      </Field>
      <SiteAndAsset customer={customer} value={where} error={error('site') ?? error('siteId')} onChange={setPlace} />
      <WishesField value={wishes} zone={zone} error={error('windows')} onChange={setWishes} />
      <Field label={t('note')}><textarea className="input" rows={3} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} /></Field>
      <ProblemNotice error={book.error} />
      <Button type="submit" look="primary" size="large" busy={book.isPending} disabled={!ready}>{t('send')}</Button>
      {!ready && <p className="muted">{t('missing')}</p>}
    </form>
  );
}
