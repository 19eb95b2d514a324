import { useTranslation } from 'react-i18next';
import type { BoardTerritory } from '@/api/types';
import { clockTime } from '@/lib/format';
import { useLanguage, useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import type { Solving } from '../useBoardLive';

type Props = { territory: BoardTerritory; solving?: Solving; zone: string; onReplan?: () => void; onImprove?: () => void; onHistory: () => void };

export function PlanChip({ territory, solving, zone, onReplan, onImprove, onHistory }: Props) {
  const { t } = useTranslation('board');
  const text = useText();
  const language = useLanguage();
  const state = solving?.state ?? territory.planState;
  const { planned, unplanned } = solving ?? territory;
  const statusOf = () => {
    if (state === 'SOLVING' && solving) return t('plan.solvingFor', { seconds: solving.elapsedSeconds });
    if (state === 'IDLE' && territory.solvedAt) return t('plan.solvedAt', { time: clockTime(territory.solvedAt, { language, zone }) });
    return t(`plan.${state}`);
  };
  return (
    <div className={`plan plan-${state.toLowerCase()}`}>
      <i className="plan-dot" aria-hidden />
      <strong>{text(territory.name)}</strong>
      <span className="muted">{statusOf()}</span>
      <span className="plan-counts">
        <b>{planned}</b> {t('plan.planned')} · <b className={unplanned ? 'plan-open' : undefined}>{unplanned}</b> {t('plan.unplanned')}
      </span>
      {onReplan && <Button look="quiet" icon="refresh" label={t('plan.replan', { name: text(territory.name) })} disabled={state !== 'IDLE'} onClick={onReplan} />}
      {onImprove && <Button look="quiet" icon="optimise" label={t('proposal.open', { name: text(territory.name) })} onClick={onImprove} />}
      <Button look="quiet" icon="history" label={t('plan.revisions', { name: text(territory.name) })} onClick={onHistory} />
    </div>
  );
}
