import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '@/api/types';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Empty, Loading } from '@/ui/Empty';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { useUnitChanges, useUnits } from './queries';
import { UnitDialog } from './UnitDialog';
import { treeOf, type UnitNode } from './units';

type Doing = { unit: Unit; adding: boolean };

export function UnitTree() {
  const { t } = useTranslation('admin');
  const units = useUnits();
  const { close } = useUnitChanges();
  const [doing, setDoing] = useState<Doing>();
  if (units.isPending) return <Loading label={t('common:loading')} />;
  if (units.isError) return <ProblemNotice error={units.error} onRetry={() => void units.refetch()} />;
  if (units.data.length === 0) return <Empty title={t('noUnits')}>{t('noUnitsHint')}</Empty>;
  return (
    <div className="panel stack">
      <p className="muted">{t('unitsHint')}</p>
      <Branch nodes={treeOf(units.data)} removing={close.isPending ? close.variables.id : undefined} onDo={setDoing} onRemove={(unit) => close.mutate(unit)} />
      <ProblemNotice error={close.error} />
      {doing && <UnitDialog {...doing} onClose={() => setDoing(undefined)} />}
    </div>
  );
}

type BranchProps = { nodes: UnitNode[]; removing?: string; onDo: (doing: Doing) => void; onRemove: (unit: Unit) => void };

function Branch({ nodes, ...rest }: BranchProps) {
  const { t } = useTranslation('admin');
  const text = useText();
  return (
    <ul className="units">
      {nodes.map(({ key, unit, children }) => {
        const name = text(unit.name);
        return (
          <li key={key}>
            <span className="row">
              <b>{name}</b> <span className="muted">{t(`kind.${unit.kind}`)}</span>
              {unit.kind !== 'STORE' && <Button look="quiet" icon="plus" label={t('addBelowOf', { name })} onClick={() => rest.onDo({ unit, adding: true })}>{t('addBelow')}</Button>}
              <Button look="quiet" label={t('renameOf', { name })} onClick={() => rest.onDo({ unit, adding: false })}>{t('rename')}</Button>
              {unit.kind !== 'HEADQUARTERS' && children.length === 0 && <Button look="quiet" label={t('removeOf', { name })} busy={rest.removing === unit.id} onClick={() => rest.onRemove(unit)}>{t('remove')}</Button>}
            </span>
            {children.length > 0 && <Branch nodes={children} {...rest} />}
          </li>
        );
      })}
    </ul>
  );
}
