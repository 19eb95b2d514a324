import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '@/api/client';
import type { Unit } from '@/api/types';
import { useText } from '@/lib/useText';
import { Empty, Loading } from '@/ui/Empty';
import { ProblemNotice } from '@/ui/ProblemNotice';
import './units.css';
import { treeOf, type UnitNode } from './units';

export function UnitTree() {
  const { t } = useTranslation('admin');
  const units = useQuery({ queryKey: ['units'], queryFn: () => call<Unit[]>('/api/v1/units') });
  if (units.isPending) return <Loading label={t('common:loading')} />;
  if (units.isError) return <ProblemNotice error={units.error} onRetry={() => void units.refetch()} />;
  if (units.data.length === 0) return <Empty title={t('noUnits')}>{t('noUnitsHint')}</Empty>;
  return <div className="panel"><Branch nodes={treeOf(units.data)} /></div>;
}

function Branch({ nodes }: { nodes: UnitNode[] }) {
  const { t } = useTranslation('admin');
  const text = useText();
  return (
    <ul className="units">
      {nodes.map(({ key, unit, children }) => (
        <li key={key}>
          <b>{text(unit.name)}</b> <span className="muted">{t(`kind.${unit.kind}`)}</span>
          {children.length > 0 && <Branch nodes={children} />}
        </li>
      ))}
    </ul>
  );
}
