import { useTranslation } from 'react-i18next';
import type { Board, Me } from '@/api/types';
import { Button } from '@/ui/Button';
import { Loading } from '@/ui/Empty';
import { Icon } from '@/ui/Icon';
import { Notice } from '@/ui/Notice';
import { Priority } from '@/ui/Priority';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { StateTag } from '@/ui/StateTag';
import type { Chosen } from '../chosen/useChosen';
import { hasNotBegun } from '../notBegun';
import { useVisit } from '../queries';
import './visit.css';
import { VisitActions } from './VisitActions';
import { VisitFacts } from './VisitFacts';
import { VisitHistory } from './VisitHistory';
import { VisitPlace } from './VisitPlace';
import { VisitRecorded } from './VisitRecorded';
import { WhyHere } from './WhyHere';

type Props = { id: string; me: Me; board: Board; watcher?: string; chosen?: Chosen; onClose: () => void };

export function VisitPanel({ id, me, board, watcher, chosen, onClose }: Props) {
  const { zone } = board;
  const { t } = useTranslation('board');
  const visit = useVisit(id);
  const data = visit.data;
  const mayAsk = me.roles.some((role) => role === 'DISPATCHER' || role === 'MANAGER');
  return (
    <div className="visit">
      <header className="side-head">
        <h2>{data?.customer.name ?? t('visit.label')}</h2>
        {data && <Priority value={data.priority} />}
        {data && <StateTag state={data.state} />}
        {(data?.lock ?? data?.placement?.locked) && <Icon name="lock" label={t(data.lock ? `lock.said.${data.lock}` : 'place.byHand')} />}
        <span className="grow" />
        {chosen && data && hasNotBegun(data) && <Button look="quiet" onClick={() => chosen.turn(id)}>{t(chosen.ids.has(id) ? 'chosen.leave' : 'chosen.take')}</Button>}
        <Button look="quiet" icon="close" label={t('visit.close')} onClick={onClose} />
      </header>
      <div className="visit-body">
        {visit.isPending && <Loading label={t('common:loading')} />}
        {watcher && <Notice>{t('together.watching', { name: watcher })}</Notice>}
        <ProblemNotice error={visit.error} onRetry={() => void visit.refetch()} />
        {data && (
          <>
            <VisitActions visit={data} me={me} board={board} />
            <VisitPlace visit={data} zone={zone} />
            {mayAsk && data.site.territoryId && hasNotBegun(data) && <WhyHere visitId={id} />}
            <VisitFacts visit={data} zone={zone} />
            <VisitRecorded visit={data} />
            <VisitHistory history={data.history} zone={zone} />
          </>
        )}
      </div>
    </div>
  );
}
