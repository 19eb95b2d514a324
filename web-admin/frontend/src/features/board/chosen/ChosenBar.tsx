import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board, BoardTerritory, UnassignedVisit } from '@/api/types';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { LockDialog } from '../place/LockDialog';
import { ProposalDrawer } from '../plan/ProposalDrawer';
import './chosen.css';
import { ChosenList } from './ChosenList';
import { useChangeChosen } from './queries';
import { chosenByTerritory, type Chosen, type ChosenVisit } from './useChosen';

type Props = { chosen: Chosen; board: Board; unassigned: UnassignedVisit[] };

/** What can be done with several visits at once; there is one line for each territory. */
export function ChosenBar({ chosen, board, unassigned }: Props) {
  const { t } = useTranslation('board');
  const groups = useMemo(() => chosenByTerritory(chosen.ids, board, unassigned), [chosen.ids, board, unassigned]);
  if (groups.size === 0) return <div className="sr-only" role="status" />;
  const number = [...groups.values()].reduce((sum, visits) => sum + visits.length, 0);
  return (
    <section className="chosen" aria-label={t('chosen.label')}>
      <span className="sr-only" role="status">{t('chosen.count', { count: number })}</span>
      {board.territories.map((territory) => {
        const visits = groups.get(territory.id);
        return visits && <ChosenLine key={territory.id} territory={territory} visits={visits} board={board} chosen={chosen} />;
      })}
      <Button look="quiet" icon="close" label={t('chosen.clear')} onClick={chosen.clear} />
    </section>
  );
}

function ChosenLine({ territory, visits, board, chosen }: { territory: BoardTerritory; visits: ChosenVisit[]; board: Board; chosen: Chosen }) {
  const { t } = useTranslation('board');
  const text = useText();
  const [open, setOpen] = useState<'list' | 'improve' | 'lock' | 'out'>();
  const change = useChangeChosen(territory.id);
  const close = () => setOpen(undefined);
  const ask = (what: typeof open) => { change.reset(); setOpen(what); };
  const placed = visits.filter(({ isPlaced }) => isPlaced).map(({ id }) => id);
  const locked = visits.filter(({ isLocked }) => isLocked).map(({ id }) => id);
  const seen = territory.planVersion;
  const count = visits.length;
  return (
    <div className="chosen-line">
      <Button look="quiet" onClick={() => ask('list')} title={t('chosen.list')}><strong>{t('chosen.count', { count })}</strong> {text(territory.name)}</Button>
      <Button icon="optimise" onClick={() => ask('improve')}>{t('chosen.improve')}</Button>
      {placed.length > 0 && <Button icon="lock" onClick={() => ask('lock')}>{t('visit.lock')}</Button>}
      {locked.length > 0 && <Button busy={change.isPending && !open} onClick={() => change.mutate({ seen, visits: locked, change: { what: 'unlock' } })}>{t('visit.unlock')}</Button>}
      {placed.length > 0 && <Button onClick={() => ask('out')}>{t('place.out')}</Button>}
      {!open && <ProblemNotice error={change.error} />}
      {open === 'list' && <ChosenList visits={visits} onTurn={chosen.turn} onClose={close} />}
      {open === 'improve' && <ProposalDrawer territory={territory} zone={board.zone} view={{ from: board.from, days: board.days, visits: visits.map(({ id }) => id) }} onClose={close} />}
      {open === 'lock' && (
        <LockDialog
          title={t('chosen.lockTitle', { count: placed.length })} busy={change.isPending} error={change.error} onClose={close}
          onConfirm={(kind) => change.mutate({ seen, visits: placed, change: { what: 'lock', kind } }, { onSuccess: close })}
        />
      )}
      {open === 'out' && (
        <ReasonDialog
          title={t('chosen.outTitle', { count: placed.length })} label={t('place.outReason')} confirm={t('place.out')} optional busy={change.isPending} error={change.error} onClose={close}
          onConfirm={(reason) => change.mutate({ seen, visits: placed, change: { what: 'take-out', reason: reason || undefined } }, { onSuccess: close })}
        >{t('place.outHint')}</ReasonDialog>
      )}
    </div>
  );
}
