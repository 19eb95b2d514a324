import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnassignedVisit } from '@/api/types';
import { Empty, Loading } from '@/ui/Empty';
import { ProblemNotice } from '@/ui/ProblemNotice';
import type { Chosen } from '../chosen/useChosen';
import type { Grab } from '../place/useDragging';
import type { useUnassigned } from '../queries';
import './unassigned.css';
import { UnassignedCard } from './UnassignedCard';

type Props = { items: UnassignedVisit[]; query: ReturnType<typeof useUnassigned>; zone: string; onSelect: (visitId: string) => void; chosen?: Chosen; onGrab?: Grab };

export function UnassignedList({ items, query, zone, onSelect, chosen, onGrab }: Props) {
  const { t } = useTranslation('board');
  const scroller = useRef<HTMLDivElement>(null);
  const [expanded, setExpanded] = useState<string>();
  const virtual = useVirtualizer({
    count: items.length, getScrollElement: () => scroller.current, estimateSize: () => 76, overscan: 5,
    getItemKey: (index) => items[index]?.id ?? index, initialRect: { width: 380, height: 500 },
  });
  const shown = virtual.getVirtualItems();
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= items.length - 5 && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [last, items.length, hasNextPage, isFetchingNextPage, fetchNextPage]);
  return (
    <>
      <header className="side-head">
        <h2>{t('unassigned.title')}</h2>
        <span className="side-count">{t(hasNextPage ? 'unassigned.countMore' : 'unassigned.count', { count: items.length })}</span>
      </header>
      <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Loading label={t('common:loading')} />}
      {query.isSuccess && items.length === 0 && <Empty title={t('unassigned.none')}>{t('unassigned.noneHint')}</Empty>}
      <div ref={scroller} className="unassigned" role="list">
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }} role="presentation">
          {shown.map((item) => {
            const visit = items[item.index];
            return visit && (
              <div key={item.key} ref={virtual.measureElement} data-index={item.index} role="listitem" className="unassigned-item" style={{ transform: `translateY(${item.start}px)` }}>
                <UnassignedCard
                  visit={visit} zone={zone} expanded={expanded === visit.id} onSelect={onSelect} chosen={chosen} onGrab={onGrab}
                  onExpand={() => setExpanded(expanded === visit.id ? undefined : visit.id)}
                />
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}
