import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Movement, StockLocation } from '@/api/types';
import { count, dayAndTime } from '@/lib/format';
import { browserZone } from '@/lib/time';
import { useLanguage } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { PagedTable } from '@/ui/PagedTable';
import { PlaceSelect, usePlaceName } from './PlaceField';
import { useMovements } from './queries';
import { useFilter } from './useFilter';

/** The ledger, newest first: every number on the stock list follows from it. */
export function Movements() {
  const { t } = useTranslation('parts');
  const { of, change } = useFilter();
  const movements = useMovements({ part: of('part'), location: of('place') });
  return (
    <>
      <div className="row parts-filter">
        <PlaceSelect className="parts-place" aria-label={t('places')} none={t('everywhere')} value={of('place')} onChange={(id) => change('place', id)} />
        {of('part') && <Button icon="close" onClick={() => change('part', '')}>{t('onePart')}</Button>}
      </div>
      <PagedTable pages={movements} columns={useMovementColumns()} empty={{ title: t('noMovements'), hint: t('noMovementsHint') }} />
    </>
  );
}

function useMovementColumns(): TableColumnsType<Movement> {
  const { t } = useTranslation('parts');
  const shown = { language: useLanguage(), zone: browserZone() };
  const name = usePlaceName();
  const end = (place?: StockLocation) => (place ? name(place) : '—');
  return [
    { title: t('at'), dataIndex: 'at', className: 'nowrap', render: (at: string) => dayAndTime(at, shown) },
    { title: t('kind'), dataIndex: 'kind', className: 'nowrap', render: (kind: Movement['kind']) => t(`movement.${kind}`) },
    { title: t('code'), dataIndex: 'partCode', className: 'nowrap' },
    { title: t('quantity'), dataIndex: 'quantity', align: 'right', render: (pieces: number) => count(pieces, shown.language) },
    { title: t('from'), dataIndex: 'from', className: 'nowrap', render: (_, row) => end(row.from) },
    { title: t('toEnd'), dataIndex: 'to', className: 'nowrap', render: (_, row) => end(row.to) },
    { title: t('serials'), dataIndex: 'serial', render: (serial?: string) => serial ?? '—' },
    { title: t('by'), dataIndex: 'by', className: 'nowrap' },
    { title: t('note'), dataIndex: 'note' },
  ];
}
