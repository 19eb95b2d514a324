import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board, Visit } from '@/api/types';
import { Button } from '@/ui/Button';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { EmergencyDialog } from '../emergency/EmergencyDialog';
import { LengthDialog } from './LengthDialog';
import { PlaceDialog } from './PlaceDialog';
import { useChangePlace, useGiveBack } from './queries';
import { SwapDialog } from './SwapDialog';

type Props = { visit: Visit; board: Board };

/** Everything that can be dragged, and what cannot, as buttons. */
export function PlaceActions({ visit, board }: Props) {
  const { t } = useTranslation('board');
  const [open, setOpen] = useState<'place' | 'out' | 'swap' | 'length' | 'emergency'>();
  const change = useChangePlace(visit.id);
  const giveBack = useGiveBack(visit.id);
  const { territoryId } = visit.site;
  const version = board.territories.find((territory) => territory.id === territoryId)?.planVersion;
  if (!territoryId || version === undefined) return null;
  const close = () => setOpen(undefined);
  const { placement } = visit;
  const isLocked = placement?.locked && !placement.byHand;
  const movable = { id: visit.id, number: visit.number, customerName: visit.customer.name, minutes: visit.durationMinutes, technicianId: placement?.technicianId };
  const wanted = placement && { technicianId: placement.technicianId, at: placement.startsAt };
  const takeOut = (reason: string) => change.mutate({ seen: version, change: { what: 'take-out', reason: reason || undefined } }, { onSuccess: close });
  return (
    <>
      <Button icon="timeline" disabled={isLocked} title={isLocked ? t('place.locked') : t('place.hint')} onClick={() => setOpen('place')}>{t('place.open')}</Button>
      {!isLocked && <Button icon="flag" title={t('emergency.openHint')} onClick={() => setOpen('emergency')}>{t('emergency.open')}</Button>}
      {placement && !isLocked && <Button onClick={() => setOpen('swap')}>{t('place.swap')}</Button>}
      <Button icon="late" onClick={() => setOpen('length')}>{t('place.length')}</Button>
      {visit.heldBack
        ? <Button icon="refresh" busy={giveBack.isPending} title={t('place.giveBackHint')} onClick={() => giveBack.mutate(visit.version)}>{t('place.giveBack')}</Button>
        : !isLocked && <Button title={t('place.outHint')} onClick={() => { change.reset(); setOpen('out'); }}>{t('place.out')}</Button>}
      <ProblemNotice error={giveBack.error} />
      {open === 'place' && <PlaceDialog visit={movable} territoryId={territoryId} wanted={wanted} board={board} onClose={close} />}
      {open === 'emergency' && <EmergencyDialog visit={visit} zone={board.zone} onClose={close} />}
      {open === 'swap' && <SwapDialog visit={visit} board={board} seen={version} onClose={close} />}
      {open === 'length' && <LengthDialog visit={visit} onClose={close} />}
      {open === 'out' && (
        <ReasonDialog
          title={t('place.outTitle', { number: visit.number, name: visit.customer.name })} label={t('place.outReason')} confirm={t('place.out')} optional
          busy={change.isPending} error={change.error} onConfirm={takeOut} onClose={close}
        >{t('place.outHint')}</ReasonDialog>
      )}
    </>
  );
}
