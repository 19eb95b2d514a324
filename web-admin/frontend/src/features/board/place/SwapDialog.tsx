import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/client';
import type { Board, Verdict, Visit } from '@/api/types';
import { dayAndTime } from '@/lib/format';
import { useLanguage } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Empty } from '@/ui/Empty';
import { Field } from '@/ui/Field';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { hasNotBegun } from '../notBegun';
import { useChangePlace } from './queries';
import { VerdictText } from './VerdictText';

type Props = { visit: Visit; board: Board; seen: number; onClose: () => void };

/** Two visits change technician and time. */
export function SwapDialog({ visit, board, seen, onClose }: Props) {
  const { t } = useTranslation('board');
  const shown = { language: useLanguage(), zone: board.zone };
  const [other, setOther] = useState('');
  const [reason, setReason] = useState('');
  const change = useChangePlace(visit.id);
  const names = new Map(board.technicians.filter(({ territoryId }) => territoryId === visit.site.territoryId).map(({ id, name }) => [id, name]));
  const others = board.visits.filter((one) => one.id !== visit.id && names.has(one.technicianId) && hasNotBegun(one) && (!one.locked || one.byHand));
  const verdict = isProblem(change.error) ? (change.error.problem.verdict as Verdict | undefined) : undefined;
  const swap = () => change.mutate({ seen, change: { what: 'swap', otherVisitId: other, reason: reason.trim() || undefined } }, { onSuccess: onClose });
  const footer = (
    <>
      <Button onClick={onClose}>{t('common:back')}</Button>
      <Button look="primary" busy={change.isPending} disabled={other === ''} onClick={swap}>{t('place.swap')}</Button>
    </>
  );
  return (
    <Dialog title={t('place.swapTitle', { number: visit.number, name: visit.customer.name })} onClose={onClose} footer={footer}>
      <div className="stack">
        {others.length === 0 && <Empty title={t('place.swapNone')}>{t('place.swapNoneHint')}</Empty>}
        <Field label={t('place.swapWith')} required>
          <select className="input" value={other} onChange={(event) => { setOther(event.target.value); change.reset(); }}>
            <option value="">{t('place.choose')}</option>
            {others.map((one) => <option key={one.id} value={one.id}>{dayAndTime(one.startsAt, shown)} · {names.get(one.technicianId)} · {one.customerName}</option>)}
          </select>
        </Field>
        <ProblemNotice error={change.error} />
        {verdict && <VerdictText verdict={verdict} zone={board.zone} />}
        {verdict?.overridable && (
          <Field label={t('place.reason')} hint={t('place.reasonHint')} required>
            <textarea className="input" rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
        )}
      </div>
    </Dialog>
  );
}
