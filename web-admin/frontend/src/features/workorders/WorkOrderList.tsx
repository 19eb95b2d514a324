import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { usePages } from '@/api/pages';
import { useServiceTypes, useTerritories } from '@/api/reference';
import type { Me, WorkOrderRow } from '@/api/types';
import { dayAndTime } from '@/lib/format';
import { browserZone, dateOf } from '@/lib/time';
import { useDebounced } from '@/lib/useDebounced';
import { useLanguage, useText } from '@/lib/useText';
import { PagedTable } from '@/ui/PagedTable';
import { Priority } from '@/ui/Priority';
import { StateTag } from '@/ui/StateTag';
import { visitStates } from '@/ui/stateLooks';

const MAY_SEE_BOARD = ['DISPATCHER', 'MANAGER', 'ADMINISTRATOR', 'AGENT'];

export function WorkOrderList({ me }: { me: Me }) {
  const { t } = useTranslation('workorders');
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const zone = useTerritories().data?.[0]?.zone ?? browserZone();
  const state = search.get('state') ?? '';
  const text = search.get('q') ?? '';
  const pages = usePages<WorkOrderRow>(['work-orders'], '/api/v1/work-orders', { state, query: useDebounced(text) });
  const change = (key: string, value: string) => setSearch((before) => {
    const next = new URLSearchParams(before);
    if (value) next.set(key, value);
    else next.delete(key);
    return next;
  }, { replace: true });
  const open = (row: WorkOrderRow) => void navigate(`/board?visit=${row.visitId}${row.startsAt ? `&date=${dateOf(row.startsAt, zone)}` : ''}`);
  return (
    <div className="stack">
      <div className="row">
        <input className="input" style={{ maxWidth: 260 }} type="search" aria-label={t('search')} placeholder={t('search')} value={text} onChange={(event) => change('q', event.target.value)} />
        <select className="input" style={{ width: 'auto' }} aria-label={t('state')} value={state} onChange={(event) => change('state', event.target.value)}>
          <option value="">{t('allStates')}</option>
          {visitStates.map((one) => <option key={one} value={one}>{t(`common:state.${one}`)}</option>)}
        </select>
      </div>
      <PagedTable
        pages={pages} columns={useColumns(zone)} empty={{ title: t('none'), hint: t('noneHint') }}
        onOpen={me.roles.some((role) => MAY_SEE_BOARD.includes(role)) ? open : undefined}
      />
    </div>
  );
}

function useColumns(zone: string): TableColumnsType<WorkOrderRow> {
  const { t } = useTranslation('workorders');
  const text = useText();
  const types = useServiceTypes().data;
  const territories = useTerritories().data;
  const shown = { language: useLanguage(), zone };
  const time = (at?: string) => (at ? dayAndTime(at, shown) : '—');
  return [
    { title: t('number'), dataIndex: 'number', className: 'nowrap' },
    { title: t('state'), dataIndex: 'state', render: (_, row) => <StateTag state={row.state} /> },
    { title: t('common:priority.label'), dataIndex: 'priority', render: (_, row) => <Priority value={row.priority} /> },
    { title: t('service'), dataIndex: 'serviceType', render: (code: string) => { const type = types?.find((one) => one.code === code); return type ? text(type.name) : code; } },
    { title: t('customer'), dataIndex: 'customerName' },
    { title: t('product'), dataIndex: 'modelCode', render: (_, row) => [row.productName && text(row.productName), row.modelCode].filter(Boolean).join(' ') || '—' },
    { title: t('technician'), dataIndex: 'technicianName', render: (name?: string) => name ?? t('unplanned') },
    { title: t('starts'), dataIndex: 'startsAt', className: 'nowrap', render: time },
    { title: t('deadline'), dataIndex: 'deadline', className: 'nowrap', render: time },
    { title: t('territory'), dataIndex: 'territoryId', render: (id?: string) => { const found = territories?.find((one) => one.id === id); return found ? text(found.name) : '—'; } },
  ];
}
