import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timesLeft } from '@/api/offers';
import type { Visit } from '@/api/types';
import { isPast, isWindow, windowOf, wishFor } from '@/lib/wishes';
import { addDays, today } from '@/lib/time';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Empty, Loading } from '@/ui/Empty';
import { Field } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { Segmented } from '@/ui/Segmented';
import { hasTimes, TimesByDay } from '@/ui/TimesByDay';
import { useChangeVisit, useVisitOffers } from '../queries';
import { OwnTime } from './OwnTime';

type Props = { visit: Visit; mayBreak: boolean; zone: string; onClose: () => void };

/** Another time for a visit: one that can be kept or, where the role allows it, one that somebody answers for. */
export function MoveDialog({ visit, mayBreak, zone, onClose }: Props) {
  const { t } = useTranslation('board');
  const [kind, setKind] = useState<'offer' | 'own'>('offer');
  const [offer, setOffer] = useState('');
  const [wish, setWish] = useState({ ...wishFor(addDays(today(zone), 1)), part: 'CUSTOM' as const });
  const [reason, setReason] = useState('');
  const change = useChangeVisit(visit.id);
  const isReady = kind === 'offer' ? offer !== '' : isWindow(wish) && !isPast(wish, zone) && reason.trim() !== '';
  const confirm = () =>
    change.mutate(
      { version: visit.version, change: kind === 'offer' ? { action: 'move', offer } : { action: 'promise', window: windowOf(wish, zone), reason: reason.trim() } },
      { onSuccess: onClose },
    );
  const footer = (
    <>
      <Button onClick={onClose}>{t('common:back')}</Button>
      <Button look="primary" busy={change.isPending} disabled={!isReady} onClick={confirm}>{t('visit.move.confirm')}</Button>
    </>
  );
  return (
    <Dialog title={t('visit.move.title', { number: visit.number, name: visit.customer.name })} onClose={onClose} footer={footer}>
      <div className="stack">
        {mayBreak && (
          <Segmented
            label={t('visit.move.open')} value={kind} onChange={(next) => { change.reset(); setKind(next); }}
            options={[{ value: 'offer' as const, label: t('visit.move.offered') }, { value: 'own' as const, label: t('visit.move.own') }]}
          />
        )}
        {kind === 'offer' && <Offers id={visit.id} refused={change.error} chosen={offer} onChoose={setOffer} />}
        {kind === 'own' && (
          <>
            <Notice tone="warn" title={t('visit.move.breaks')}>{t('visit.move.breaksHint')}</Notice>
            <OwnTime value={wish} zone={zone} onChange={setWish} />
            <Field label={t('visit.move.reason')} required>
              <textarea className="input" rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
            </Field>
          </>
        )}
        <ProblemNotice error={change.error} />
      </div>
    </Dialog>
  );
}

function Offers({ id, refused, chosen, onChoose }: { id: string; refused: unknown; chosen: string; onChoose: (offer: string) => void }) {
  const { t } = useTranslation('board');
  const offers = useVisitOffers(id);
  const shown = timesLeft(refused) ?? offers.data;
  return (
    <>
      <ProblemNotice error={offers.error} onRetry={() => void offers.refetch()} />
      {offers.isPending && <Loading label={t('common:times.looking')} />}
      {shown && !hasTimes(shown) && <Empty title={t('common:times.none')}>{t('visit.move.none')}</Empty>}
      {shown && hasTimes(shown) && <TimesByDay times={shown} chosen={chosen} onChoose={onChoose} />}
    </>
  );
}
