import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Part } from '@/api/types';
import { money } from '@/lib/format';
import { useDebounced } from '@/lib/useDebounced';
import { useLanguage, useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { PagedTable } from '@/ui/PagedTable';
import { PartDialog } from './PartDialog';
import { useParts } from './queries';
import { useFilter } from './useFilter';

/** Every part there is to order. */
export function Catalogue({ mayChange }: { mayChange: boolean }) {
  const { t } = useTranslation('parts');
  const { of, change } = useFilter();
  const parts = useParts(useDebounced(of('q')));
  const [editing, setEditing] = useState<Part | 'new'>();
  return (
    <>
      <div className="row parts-filter">
        <input className="input parts-search" type="search" aria-label={t('search')} placeholder={t('search')} value={of('q')} onChange={(event) => change('q', event.target.value)} />
        {mayChange && <Button look="primary" icon="plus" onClick={() => setEditing('new')}>{t('addPart')}</Button>}
      </div>
      <PagedTable pages={parts} columns={usePartColumns()} empty={{ title: t('noParts'), hint: t(mayChange ? 'noPartsHint' : 'noLevelsAsk') }} onOpen={mayChange ? setEditing : undefined} />
      {editing && <PartDialog part={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
    </>
  );
}

function usePartColumns(): TableColumnsType<Part> {
  const { t } = useTranslation('parts');
  const text = useText();
  const language = useLanguage();
  return [
    { title: t('code'), dataIndex: 'code', className: 'nowrap' },
    { title: t('name'), dataIndex: 'name', render: (_, row) => <b>{text(row.name)}</b> },
    { title: t('price'), dataIndex: 'price', align: 'right', className: 'nowrap', render: (_, row) => money(row.price, language) },
    { title: t('models'), dataIndex: 'models', render: (models: string[]) => models.join('、') || t('allModels') },
    { title: t('alternatives'), dataIndex: 'alternatives', render: (codes: string[]) => codes.join('、') || '—' },
    { title: t('serials'), dataIndex: 'isTracked', render: (isTracked: boolean) => (isTracked ? t('tracked') : '—') },
    { title: t('state'), dataIndex: 'isActive', render: (isActive: boolean) => t(isActive ? 'active' : 'inactive') },
  ];
}
