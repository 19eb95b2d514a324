import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardTerritory, Me } from '@/api/types';
import { useReplan } from '../queries';
import type { Solving } from '../useBoardLive';
import { ProblemNotice } from '@/ui/ProblemNotice';
import './plan.css';
import { PlanChip } from './PlanChip';
import { ProposalDrawer, type InView } from './ProposalDrawer';
import { RevisionsDrawer } from './RevisionsDrawer';

type Props = { territories: BoardTerritory[]; solving: Record<string, Solving>; me: Me; zone: string; view: InView; busy: boolean };

/** How each territory's plan is doing, and what may be done about it. */
export function PlanBar({ territories, solving, me, zone, view, busy }: Props) {
  const { t } = useTranslation('board');
  const [history, setHistory] = useState<BoardTerritory>();
  const [improved, setImproved] = useState<BoardTerritory>();
  const replan = useReplan();
  const mayReplan = me.roles.includes('DISPATCHER');
  return (
    <div className="plans" aria-busy={busy}>
      {territories.map((territory) => (
        <PlanChip
          key={territory.id} territory={territory} solving={solving[territory.id]} zone={zone}
          onReplan={mayReplan ? () => replan.mutate(territory.id) : undefined}
          onImprove={mayReplan ? () => setImproved(territory) : undefined} onHistory={() => setHistory(territory)}
        />
      ))}
      <span className="sr-only" role="status">{busy ? t('common:loading') : ''}</span>
      <ProblemNotice error={replan.error} />
      {improved && <ProposalDrawer territory={improved} zone={zone} view={view} onClose={() => setImproved(undefined)} />}
      {history && <RevisionsDrawer territory={history} zone={zone} mayUndo={mayReplan} onClose={() => setHistory(undefined)} />}
    </div>
  );
}
