import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, useOffers, type Wish } from '@/api/offers';
import type { Device, Point } from '@/api/types';
import { isPast, isWindow, windowOf } from '@/lib/wishes';
import { Button } from '@/ui/Button';
import { OfferList } from '@/ui/OfferList';
import { PriceBefore } from '@/ui/PriceBefore';
import { Segmented } from '@/ui/Segmented';
import { WishesField } from '@/ui/WishesField';
import type { IntakeForm } from './form';
import { ReasonsDialog } from './ReasonsDialog';

type Props = { form: IntakeForm; location?: Point; device?: Device; zone: string; refused: unknown; error?: string; onChange: (form: IntakeForm) => void };

/** A time that can be kept, or a wish and why it cannot. */
export function TimeField({ form, location, device, zone, refused, error, onChange }: Props) {
  const { t } = useTranslation('intake');
  const [asking, setAsking] = useState(false);
  const wish = form.serviceType && location ? { serviceType: form.serviceType, location, ...(form.symptom && { symptom: form.symptom }), ...(device && { model: device.modelCode }) } : undefined;
  const kinds = [{ value: 'offer' as const, label: t('time.offer') }, { value: 'wish' as const, label: t('time.wish') }];
  const first = form.wishes[0];
  const window = first && isWindow(first) && !isPast(first, zone) ? windowOf(first, zone) : undefined;
  return (
    <div className="stack">
      <Segmented label={t('time.title')} value={form.time} options={kinds} onChange={(time) => onChange({ ...form, time })} />
      {form.time === 'offer' && <Offers wish={wish} device={device} chosen={form.offer} refused={refused} onChoose={(offer) => onChange({ ...form, offer })} />}
      {form.time === 'wish' && (
        <>
          <WishesField value={form.wishes} zone={zone} error={error} onChange={(wishes) => onChange({ ...form, wishes })} />
          <Button look="quiet" icon="info" disabled={!wish || !window} onClick={() => setAsking(true)}>{t('time.why')}</Button>
        </>
      )}
      {asking && wish && window && <ReasonsDialog wish={wish} window={window} zone={zone} onClose={() => setAsking(false)} />}
    </div>
  );
}

type OffersProps = { wish?: Wish; device?: Device; chosen: string; refused: unknown; onChoose: (offer: string) => void };

/** The times there are, and what the customer is told it costs at the one chosen. */
function Offers({ wish, device, ...choice }: OffersProps) {
  const { t } = useTranslation('intake');
  const offers = useOffers(wish);
  const day = dayOf(offers.data, choice.chosen);
  if (!wish) return <p className="muted">{t('time.first')}</p>;
  return (
    <>
      <OfferList offers={offers} none={t('time.none')} {...choice} />
      {day && <PriceBefore serviceType={wish.serviceType} day={day} device={device} />}
    </>
  );
}
