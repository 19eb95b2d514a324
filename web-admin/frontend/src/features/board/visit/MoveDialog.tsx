import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Visit } from '@/api/types';
import { isPast, isWindow, windowOf, wishFor } from '@/lib/wishes';
import { addDays, today } from '@/lib/time';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { OfferList } from '@/ui/OfferList';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { ReasonList } from '@/ui/ReasonList';
import { Segmented } from '@/ui/Segmented';
import { useChangeVisit, useVisitOffers, useVisitReasons } from '../queries';
import { OwnTime } from './OwnTime';

type Props = { visit: Visit; mayBreak: boolean; zone: string; onClose: () => void };

/** Another time for a visit: one that can be kept, or any other with what stands in its way; where the role allows it, somebody answers for that one. */
export function MoveDialog({ visit, mayBreak, zone, onClose }: Props) {
  const { t } = useTranslation('board');
  const [kind, setKind] = useState<'offer' | 'own'>('offer');
  const [offer, setOffer] = useState('');
  const [wish, setWish] = useState({ ...wishFor(addDays(today(zone), 1)), part: 'CUSTOM' as const });
  const [reason, setReason] = useState('');
  const offers = useVisitOffers(visit.id);
  const change = useChangeVisit(visit.id);
  const [asked, setAsked] = useState<{ from: string; to: string }>();
  const reasons = useVisitReasons(visit.id, asked);
  const isTime = isWindow(wish) && !isPast(wish, zone);
  const isReady = kind === 'offer' ? offer !== '' : mayBreak && isTime && reason.trim() !== '';
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
        <Segmented
          label={t('visit.move.open')} value={kind} onChange={(next) => { change.reset(); setKind(next); }}
          options={[{ value: 'offer' as const, label: t('visit.move.offered') }, { value: 'own' as const, label: t('visit.move.own') }]}
        />
        {kind === 'offer' && <OfferList offers={offers} refused={change.error} none={t('visit.move.none')} chosen={offer} onChoose={setOffer} />}
        {kind === 'own' && (
          <>
            <OwnTime value={wish} zone={zone} onChange={(next) => { setWish(next); setAsked(undefined); }} />
            <Button look="quiet" icon="info" disabled={!isTime} onClick={() => setAsked(windowOf(wish, zone))}>{t('visit.move.why')}</Button>
            {asked && <ReasonList reasons={reasons} />}
            {mayBreak && (
              <>
                <Notice tone="warn" title={t('visit.move.breaks')}>{t('visit.move.breaksHint')}</Notice>
                <Field label={t('visit.move.reason')} required>
                  <textarea className="input" rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
                </Field>
              </>
            )}
          </>
        )}
        <ProblemNotice error={change.error} />
      </div>
    </Dialog>
  );
}
