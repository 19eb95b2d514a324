import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board, Me, Visit } from '@/api/types';
import { Button } from '@/ui/Button';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { hasNotBegun } from '../notBegun';
import { useChangeVisit } from '../queries';
import { LockDialog } from '../place/LockDialog';
import { PlaceActions } from '../place/PlaceActions';
import { MoveDialog } from './MoveDialog';

const OVER = ['COMPLETED', 'FAILED', 'CANCELLED'];

export function VisitActions({ visit, me, board }: { visit: Visit; me: Me; board: Board }) {
  const { t } = useTranslation('board');
  const [cancelling, setCancelling] = useState(false);
  const [moving, setMoving] = useState(false);
  const [locking, setLocking] = useState(false);
  const change = useChangeVisit(visit.id);
  const dispatcher = me.roles.includes('DISPATCHER');
  if (OVER.includes(visit.state) || !(dispatcher || me.roles.includes('AGENT'))) return null;
  const isLocked = visit.lock !== undefined || visit.placement?.locked;
  const isOpen = hasNotBegun(visit);
  const cancel = (reason: string) =>
    change.mutate({ version: visit.version, change: { action: 'cancel', reason } }, { onSuccess: () => setCancelling(false) });
  return (
    <div className="visit-actions">
      {dispatcher && isOpen && isLocked && (
        <Button icon="lock" busy={change.isPending && !cancelling} title={t('visit.unlockHint')} onClick={() => change.mutate({ version: visit.version, change: { action: 'unlock' } })}>{t('visit.unlock')}</Button>
      )}
      {dispatcher && isOpen && visit.placement && (!isLocked || visit.placement.byHand) && <Button icon="lock" title={t('visit.lockHint')} onClick={() => { change.reset(); setLocking(true); }}>{t('visit.lock')}</Button>}
      {locking && (
        <LockDialog
          title={t('lock.title', { number: visit.number, name: visit.customer.name })} busy={change.isPending} error={change.error} onClose={() => setLocking(false)}
          onConfirm={(kind) => change.mutate({ version: visit.version, change: { action: 'lock', kind } }, { onSuccess: () => setLocking(false) })}
        />
      )}
      {dispatcher && isOpen && <PlaceActions visit={visit} board={board} />}
      {isOpen && <Button icon="history" onClick={() => setMoving(true)}>{t('visit.move.open')}</Button>}
      {moving && <MoveDialog visit={visit} mayBreak={dispatcher} zone={board.zone} onClose={() => setMoving(false)} />}
      <Button look="danger" icon="cancelled" onClick={() => { change.reset(); setCancelling(true); }}>{t('visit.cancel')}</Button>
      {!cancelling && !locking && <ProblemNotice error={change.error} />}
      {cancelling && (
        <ReasonDialog
          title={t('visit.cancelTitle', { number: visit.number, name: visit.customer.name })} label={t('visit.cancelReason')} confirm={t('visit.cancel')}
          suggestions={[t('visit.reason.customer'), t('visit.reason.duplicate'), t('visit.reason.parts')]}
          busy={change.isPending} error={change.error} onConfirm={cancel} onClose={() => setCancelling(false)}
        />
      )}
    </div>
  );
}
