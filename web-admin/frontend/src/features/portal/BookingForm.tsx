import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useBookOffer } from '@/api/bookings';
import { useCustomer } from '@/api/customers';
import { fieldErrors } from '@/api/fieldErrors';
import { dayOf, useOffers } from '@/api/offers';
import { useServiceTypes } from '@/api/reference';
import type { Me } from '@/api/types';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { OfferList } from '@/ui/OfferList';
import { PriceBefore } from '@/ui/PriceBefore';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { SymptomField } from '@/ui/SymptomField';
import { NEW, placeOf, SiteAndAsset, type Place } from './SiteAndAsset';

/** One's own device and address, and a time that can be kept. */
export function BookingForm({ me }: { me: Me }) {
  const { t } = useTranslation('portal');
  const text = useText();
  const navigate = useNavigate();
  const types = useServiceTypes().data ?? [];
  const customer = useCustomer(me.customerId).data;
  const book = useBookOffer();
  const [serviceType, setServiceType] = useState('');
  const [symptom, setSymptom] = useState('');
  const [place, setPlace] = useState<Place>();
  const [offer, setOffer] = useState('');
  const [note, setNote] = useState('');
  const where = place ?? { siteId: customer?.sites[0]?.id ?? NEW, assetId: '', site: { address: '' } };
  const location = where.siteId === NEW ? where.site.location : customer?.sites.find((site) => site.id === where.siteId)?.location;
  const asset = customer?.assets.find((one) => one.id === where.assetId);
  const wish = serviceType && location ? { serviceType, location, ...(symptom && { symptom }), ...(asset && { model: asset.modelCode }) } : undefined;
  const offers = useOffers(wish);
  const day = dayOf(offers.data, offer);
  const at = placeOf(where);
  const ready = at && offer;
  const error = fieldErrors(book.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready || book.isPending) return;
    book.mutate({ ...at, offer, ...(symptom && { symptom }), ...(note.trim() ? { note: note.trim() } : {}) }, { onSuccess: () => void navigate('/'), onError: () => setOffer('') });
  };
  return (
    <form className="portal-form" onSubmit={submit}>
      <div className="row"><Link to="/">{t('common:back')}</Link><h1>{t('book')}</h1></div>
      <Field label={t('service')} error={error('serviceType')} required>
        <select className="input" value={serviceType} onChange={(event) => { setServiceType(event.target.value); setSymptom(''); setOffer(''); }}>
          <option value="">{t('choose')}</option>
          {types.map((type) => <option key={type.code} value={type.code}>{text(type.name)}</option>)}
        </select>
      </Field>
      <SymptomField serviceType={serviceType} value={symptom} error={error('symptom')} onChange={(next) => { setSymptom(next); setOffer(''); }} />
      <SiteAndAsset customer={customer} value={where} error={error('site') ?? error('siteId')} onChange={(next) => { setPlace(next); setOffer(''); }} />
      <section className="stack" aria-label={t('time')}>
        <h2>{t('time')}</h2>
        {wish ? <OfferList offers={offers} refused={book.error} none={t('noTimes')} chosen={offer} onChoose={setOffer} /> : <p className="muted">{t('firstPlace')}</p>}
      </section>
      {day && <PriceBefore serviceType={serviceType} day={day} device={asset && { modelCode: asset.modelCode, serial: asset.serial }} />}
      <Field label={t('note')}><textarea className="input" rows={3} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} /></Field>
      <ProblemNotice error={book.error} />
      <Button type="submit" look="primary" size="large" busy={book.isPending} disabled={!ready}>{t('send')}</Button>
      {!ready && <p className="muted">{t('missing')}</p>}
    </form>
  );
}
