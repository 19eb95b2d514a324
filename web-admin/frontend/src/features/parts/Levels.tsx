import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StockLevel } from '@/api/types';
import { count } from '@/lib/format';
import { useDebounced } from '@/lib/useDebounced';
import { useLanguage, useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { PagedTable } from '@/ui/PagedTable';
import { MoveDialog } from './MoveDialog';
import { PlaceDialog } from './PlaceDialog';
import { PlaceSelect, usePlaceName } from './PlaceField';
import { useLevels } from './queries';
import { useFilter } from './useFilter';

const keyOf = (level: StockLevel) => level.part + level.location.id;

/** What lies where; whoever keeps the stock moves it from here. */
export function Levels({ unitId, isKeeper }: { unitId: string; isKeeper: boolean }) {
  const { t } = useTranslation('parts');
  const { of, change } = useFilter();
  const levels = useLevels({ text: useDebounced(of('q')), location: of('place') });
  const columns = useLevelColumns();
  const [moving, setMoving] = useState<StockLevel | 'new'>();
  const [opening, setOpening] = useState(false);
  return (
    <>
      <div className="row parts-filter">
        <input className="input parts-search" type="search" aria-label={t('search')} placeholder={t('search')} value={of('q')} onChange={(event) => change('q', event.target.value)} />
        <PlaceSelect className="parts-place" aria-label={t('places')} none={t('everywhere')} value={of('place')} onChange={(id) => change('place', id)} />
        {isKeeper && (
          <>
            <Button look="primary" icon="plus" onClick={() => setMoving('new')}>{t('receive')}</Button>
            <Button onClick={() => setOpening(true)}>{t('openPlace')}</Button>
          </>
        )}
      </div>
      <PagedTable pages={levels} columns={columns} rowKey={keyOf} empty={{ title: t('noLevels'), hint: t(isKeeper ? 'noLevelsHint' : 'noLevelsAsk') }} onOpen={isKeeper ? setMoving : undefined} />
      {moving && <MoveDialog level={moving === 'new' ? undefined : moving} onClose={() => setMoving(undefined)} />}
      {opening && <PlaceDialog unitId={unitId} onClose={() => setOpening(false)} />}
    </>
  );
}

function useLevelColumns(): TableColumnsType<StockLevel> {
  const { t } = useTranslation('parts');
  const text = useText();
  const language = useLanguage();
  const place = usePlaceName();
  return [
    { title: t('code'), dataIndex: 'partCode', className: 'nowrap' },
    { title: t('name'), dataIndex: 'partName', render: (_, row) => <b>{text(row.partName)}</b> },
    { title: t('place.label'), dataIndex: 'location', className: 'nowrap', render: (_, row) => place(row.location) },
    { title: t('quantity'), dataIndex: 'quantity', align: 'right', render: (pieces: number) => count(pieces, language) },
    { title: t('reserved'), dataIndex: 'reserved', align: 'right', render: (pieces: number) => (pieces ? count(pieces, language) : '—') },
    { title: t('serials'), dataIndex: 'serials', render: (serials: string[]) => serials.slice(0, 5).join('、') + (serials.length > 5 ? ` … ${serials.length}` : '') },
  ];
}
