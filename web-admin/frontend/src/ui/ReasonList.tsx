import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TechnicianReason } from '@/api/types';
import { useText } from '@/lib/useText';
import { Empty, Loading } from './Empty';
import { Icon } from './Icon';
import { ProblemNotice } from './ProblemNotice';
import './reasonList.css';

/** Who could come, and for everybody else the first rule in the way and what would remove it. */
export function ReasonList({ reasons }: { reasons: UseQueryResult<TechnicianReason[]> }) {
  const { t } = useTranslation();
  const text = useText();
  return (
    <>
      <ProblemNotice error={reasons.error} onRetry={() => void reasons.refetch()} />
      {reasons.isPending && <Loading label={t('loading')} />}
      {reasons.data?.length === 0 && <Empty title={t('reasons.nobody')}>{t('reasons.nobodyHint')}</Empty>}
      <ul className="reasons">
        {reasons.data?.map(({ technician, technicianName, isPossible, text: said }) => (
          <li key={technician}>
            <Icon name={isPossible ? 'completed' : 'failed'} size={14} />
            <div><strong>{technicianName}</strong> {t(isPossible ? 'reasons.possible' : 'reasons.prevented')}<div className="muted">{text(said)}</div></div>
          </li>
        ))}
      </ul>
    </>
  );
}
