import { useTranslation } from 'react-i18next';
import type { Me } from '@/api/types';
import { Button } from '@/ui/Button';
import { Loading } from '@/ui/Empty';
import { Icon } from '@/ui/Icon';
import { Priority } from '@/ui/Priority';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { StateTag } from '@/ui/StateTag';
import { useVisit } from '../queries';
import './visit.css';
import { VisitActions } from './VisitActions';
import { VisitFacts } from './VisitFacts';
import { VisitHistory } from './VisitHistory';
import { VisitPlace } from './VisitPlace';
import { VisitRecorded } from './VisitRecorded';

type Props = { id: string; me: Me; zone: string; onClose: () => void };

export function VisitPanel({ id, me, zone, onClose }: Props) {
  const { t } = useTranslation('board');
  const visit = useVisit(id);
  const data = visit.data;
  return (
    <div className="visit">
      <header className="side-head">
        <h2>{data?.customer.name ?? t('visit.label')}</h2>
        {data && <Priority value={data.priority} />}
        {data && <StateTag state={data.state} />}
        {data?.placement?.locked && <Icon name="lock" label={t('bar.locked')} />}
        <span className="grow" />
        <Button look="quiet" icon="close" label={t('visit.close')} onClick={onClose} />
      </header>
      <div className="visit-body">
        {visit.isPending && <Loading label={t('common:loading')} />}
        <ProblemNotice error={visit.error} onRetry={() => void visit.refetch()} />
        {data && (
          <>
            <VisitActions visit={data} me={me} zone={zone} />
            <VisitPlace visit={data} zone={zone} />
            <VisitFacts visit={data} zone={zone} />
            <VisitRecorded visit={data} />
            <VisitHistory history={data.history} zone={zone} />
          </>
        )}
      </div>
    </div>
  );
}
