import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board } from '@/api/types';
import { TimeScale } from '@/lib/timeScale';
import type { DragGround, Grab } from '../place/useDragging';
import type { Row, RowFilter } from '../rows';
import { useChoosing } from '../chosen/useChoosing';
import type { Chosen } from '../chosen/useChosen';
import { Axis } from './Axis';
import { boardHours } from './boardHours';
import './timeline.css';
import { TimelineRow } from './TimelineRow';
import { useBarKeys } from './useBarKeys';
import { useBarWords } from './useBarWords';
import { ROW, useDragGround } from './useDragGround';
import { useNow } from '@/lib/useNow';
import { useWidth } from './useWidth';

const NAMES = { wide: 176, narrow: 108 };
const NARROW = 560;
const LEAST_PX_PER_HOUR = { 1: 26, 3: 15, 7: 9 };

type Props = {
  board: Board;
  rows: Row[];
  filter: RowFilter;
  zoom: number;
  selected?: string;
  watchers?: Record<string, string>;
  onSelect: (visitId: string) => void;
  onOpen: (visitId: string) => void;
  chosen?: Chosen;
  onGrab?: Grab;
  onTechnician?: (row: Row) => void;
  ground?: DragGround;
};

export function Timeline({ board, rows, filter, zoom, selected, watchers, onSelect, onOpen, chosen, onGrab, onTechnician, ground }: Props) {
  const { t } = useTranslation('board');
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const names = width < NARROW ? NAMES.narrow : NAMES.wide;
  const scale = useMemo(() => {
    const hours = boardHours(board);
    const least = LEAST_PX_PER_HOUR[board.days as 1 | 3 | 7] ?? 9;
    const fitting = (width - names - 2) / (((hours.close - hours.open) / 60) * board.days);
    return new TimeScale(board.from, board.days, board.zone, hours, Math.max(least, fitting) * zoom);
  }, [board, width, names, zoom]);
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => ROW, overscan: 6, initialRect: { width: 900, height: 600 } });
  const reveal = (row: number) => virtual.scrollToIndex(row);
  const onChoose = useChoosing(rows, selected, chosen);
  const { active, onKeyDown } = useBarKeys({ rows, selected, scroller, reveal, onSelect, onOpen, onChoose, onClear: chosen?.clear });
  const now = useNow();
  const words = useBarWords(board.zone);
  const sheet = useRef<HTMLDivElement>(null);
  useDragGround({ ground, scroller, sheet, names, scale, rows });

  useEffect(() => {
    const row = rows.findIndex((one) => one.visits.some((visit) => visit.id === selected));
    if (row >= 0) virtual.scrollToIndex(row, { align: 'auto' });
    // Only a new selection scrolls, not every refetch.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected]);

  return (
    <div ref={scroller} className="timeline" role="grid" aria-label={t('timeline.label')} aria-rowcount={rows.length} onKeyDown={onKeyDown}>
      <div className="timeline-sheet" style={{ width: names + scale.width, '--names': `${names}px` } as React.CSSProperties}>
        <Axis scale={scale} now={now} />
        <div ref={sheet} style={{ height: virtual.getTotalSize(), position: 'relative' }} role="presentation">
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            return row && (
              <TimelineRow
                key={row.technician.id} index={item.index} top={item.start} row={row} scale={scale} words={words} filter={filter} watchers={watchers && row.visits.some(({ id }) => id in watchers) ? watchers : undefined}
                selected={row.visits.some((visit) => visit.id === selected) ? selected : undefined}
                active={row.visits.some((visit) => visit.id === active) ? active : undefined} onSelect={onSelect}
                chosen={chosen && row.visits.some(({ id }) => chosen.ids.has(id)) ? chosen.ids : undefined} onChoose={onChoose} onGrab={onGrab} onTechnician={onTechnician}
              />
            );
          })}
          {scale.shows(now) && <div className="timeline-now" style={{ left: names + scale.x(now) }} aria-hidden />}
        </div>
      </div>
    </div>
  );
}
