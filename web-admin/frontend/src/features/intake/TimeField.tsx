import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timesLeft, useOffers } from '@/api/offers';
import type { Point } from '@/api/types';
import { isPast, isWindow, windowOf } from '@/lib/wishes';
import { Button } from '@/ui/Button';
import { Empty, Loading } from '@/ui/Empty';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { Segmented } from '@/ui/Segmented';
import { hasTimes, TimesByDay } from '@/ui/TimesByDay';
import { WishesField } from '@/ui/WishesField';
import type { IntakeForm } from './form';
import { ReasonsDialog } from './ReasonsDialog';

type Props = { form: IntakeForm; location?: Point; zone: string; refused: unknown; error?: string; onChange: (form: IntakeForm) => void };

/** A time that can be kept, or a wish and why it cannot. */
export function TimeField({ form, location, zone, refused, error, onChange }: Props) {
  const { t } = useTranslation('intake');
  const [asking, setAsking] = useState(false);
  const wish = form.serviceType && location ? { serviceType: form.serviceType, location } : undefined;
  const kinds = [{ value: 'offer' as const, label: t('time.offer') }, { value: 'wish' as const, label: t('time.wish') }];
  const first = form.wishes[0];
  const window = first && isWindow(first) && !isPast(first, zone) ? windowOf(first, zone) : undefined;
  return (
    <div className="stack">
      <Segmented label={t('time.title')} value={form.time} options={kinds} onChange={(time) => onChange({ ...form, time })} />
      {form.time === 'offer' && <Offers wish={wish} chosen={form.offer} refused={refused} onChoose={(offer) => onChange({ ...form, offer })} />}
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

function Offers({ wish, chosen, refused, onChoose }: { wish?: { serviceType: string; location: Point }; chosen: string; refused: unknown; onChoose: (offer: string) => void }) {
  const { t } = useTranslation('intake');
  const offers = useOffers(wish);
  const shown = timesLeft(refused) ?? offers.data;
  if (!wish) return <p className="muted">{t('time.first')}</p>;
  return (
    <>
      <ProblemNotice error={offers.error} onRetry={() => void offers.refetch()} />
      {offers.isPending && <Loading label={t('common:times.looking')} />}
      {shown && !hasTimes(shown) && <Empty title={t('common:times.none')}>{t('time.none')}</Empty>}
      {shown && hasTimes(shown) && <TimesByDay times={shown} chosen={chosen} onChoose={onChoose} />}
    </>
  );
}
