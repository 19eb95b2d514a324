import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTerritories } from '@/api/reference';
import type { Technician } from '@/api/types';
import { useText } from '@/lib/useText';
import { Skills } from './Skills';

export function useTechnicianColumns(): TableColumnsType<Technician> {
  const { t } = useTranslation('technicians');
  const text = useText();
  const territories = useTerritories().data;
  return [
    { title: t('number'), dataIndex: 'employeeNumber', className: 'nowrap' },
    { title: t('name'), dataIndex: 'name', render: (name: string) => <b>{name}</b> },
    { title: t('phone'), dataIndex: 'phone', className: 'nowrap' },
    { title: t('territory'), dataIndex: 'territoryId', render: (id: string) => { const found = territories?.find((one) => one.id === id); return found ? text(found.name) : '—'; } },
    { title: t('skills'), dataIndex: 'skills', render: (_, row) => <Skills skills={row.skills} /> },
    { title: t('van'), dataIndex: ['van', 'plate'], className: 'nowrap', render: (plate?: string) => plate ?? '—' },
    { title: t('absences'), dataIndex: 'absences', render: (_, row) => row.absences.length || '—' },
    { title: t('state'), dataIndex: 'active', render: (active: boolean) => t(active ? 'active' : 'inactive') },
  ];
}
