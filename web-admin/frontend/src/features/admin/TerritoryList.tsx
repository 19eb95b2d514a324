import { Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTerritories } from '@/api/reference';
import type { Territory } from '@/api/types';
import { cornersOf } from '@/lib/area';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Empty } from '@/ui/Empty';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { useUnits } from './queries';
import { TerritoryDrawer } from './TerritoryDrawer';

export function TerritoryList() {
  const { t } = useTranslation('admin');
  const text = useText();
  const territories = useTerritories();
  const units = useUnits().data;
  const [opened, setOpened] = useState<Territory | 'new'>();
  const add = <Button look="primary" icon="plus" disabled={!units} onClick={() => setOpened('new')}>{t('addTerritory')}</Button>;
  const unitOf = (id: string) => units?.find((unit) => unit.id === id)?.name;
  const none = territories.data?.length === 0;
  return (
    <div className="stack">
      {!none && <div>{add}</div>}
      <ProblemNotice error={territories.error} onRetry={() => void territories.refetch()} />
      <Table<Territory>
        size="small" rowKey="id" loading={territories.isPending} dataSource={territories.data ?? []} pagination={false} scroll={{ x: 'max-content' }}
        locale={{ emptyText: none ? <Empty title={t('noTerritories')} action={add}>{t('noTerritoriesHint')}</Empty> : ' ' }}
        columns={[
          { title: t('code'), dataIndex: 'code', className: 'nowrap' },
          { title: t('territory'), dataIndex: 'name', render: (_, row) => <Button look="quiet" onClick={() => setOpened(row)}><b>{text(row.name)}</b></Button> },
          { title: t('unit'), dataIndex: 'unitId', render: (id: string) => { const name = unitOf(id); return name ? text(name) : '—'; } },
          { title: t('zone'), dataIndex: 'zone' },
          { title: t('points'), dataIndex: 'area', render: (_, row) => cornersOf(row.area).length },
        ]}
      />
      {opened && units && <TerritoryDrawer territory={opened === 'new' ? undefined : opened} firstUnit={units[0]!.id} onClose={() => setOpened(undefined)} />}
    </div>
  );
}
