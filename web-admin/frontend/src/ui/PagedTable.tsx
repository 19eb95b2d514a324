import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { usePages } from '@/api/pages';
import { Button } from './Button';
import { Empty } from './Empty';
import './pagedTable.css';
import { ProblemNotice } from './ProblemNotice';

type Pages<T> = ReturnType<typeof usePages<T>>;
type Props<T> = {
  pages: Pages<T>;
  columns: TableColumnsType<T>;
  empty: { title: string; hint: string };
  rowKey?: (keyof T & string) | ((row: T) => string);
  onOpen?: (row: T) => void;
  footer?: ReactNode;
};

/** A table read page by page; a row that can be opened can be opened from the keyboard too. */
export function PagedTable<T extends object>({ pages, columns, empty, rowKey = 'id' as keyof T & string, onOpen }: Props<T>) {
  const { t } = useTranslation();
  const opening = onOpen && ((row: T) => ({
    tabIndex: 0,
    className: 'paged-open',
    onClick: () => onOpen(row),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      event.preventDefault(); // or the same key press closes what it has opened
      onOpen(row);
    },
  }));
  return (
    <div className="paged">
      <ProblemNotice error={pages.error} onRetry={() => void pages.refetch()} />
      <Table<T>
        size="small" rowKey={rowKey} dataSource={pages.items} columns={columns} pagination={false} loading={pages.isPending} onRow={opening}
        scroll={{ x: 'max-content' }} locale={{ emptyText: pages.isPending ? ' ' : <Empty title={empty.title}>{empty.hint}</Empty> }}
      />
      {pages.hasNextPage && <Button busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>{t('more')}</Button>}
    </div>
  );
}
