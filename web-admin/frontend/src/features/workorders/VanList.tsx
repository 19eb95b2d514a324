import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { call } from '@/api/client';
import type { Van } from '@/api/types';
import { Empty } from '@/ui/Empty';
import { ProblemNotice } from '@/ui/ProblemNotice';

export function VanList() {
  const { t } = useTranslation('workorders');
  const vans = useQuery({ queryKey: ['vans'], queryFn: () => call<Van[]>('/api/v1/vans') });
  return (
    <>
      <ProblemNotice error={vans.error} onRetry={() => void vans.refetch()} />
      <Table<Van>
        size="small" rowKey="id" loading={vans.isPending} dataSource={vans.data ?? []} pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: <Empty title={t('noVans')}>{t('noVansHint')}</Empty> }}
        columns={[{ title: t('plate'), dataIndex: 'plate' }, { title: t('technician'), dataIndex: 'technicianName', render: (name?: string) => name ?? '—' }]}
      />
    </>
  );
}
