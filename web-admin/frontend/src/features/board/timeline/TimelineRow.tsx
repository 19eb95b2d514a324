import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/ui/Icon';
import type { TimeScale } from '@/lib/timeScale';
import { contains, matches, type Row, type RowFilter } from '../rows';
import type { Grab } from '../place/useDragging';
import '../technician/away.css';
import { Bar, type Choose } from './Bar';
import { RowBackground } from './RowBackground';
import { SkillLine } from './SkillLine';
import type { BarWords } from './useBarWords';

type Props = {
  row: Row;
  index: number;
  top: number;
  scale: TimeScale;
  words: BarWords;
  filter: RowFilter;
  selected?: string;
  watchers?: Record<string, string>;
  active?: string;
  onSelect: (visitId: string) => void;
  chosen?: ReadonlySet<string>;
  onChoose?: Choose;
  onGrab?: Grab;
  onTechnician?: (row: Row) => void;
};

export const TimelineRow = memo(function TimelineRow({ row, index, top, scale, words, filter, selected, watchers, active, chosen, onSelect, onChoose, onGrab, onTechnician }: Props) {
  const { t } = useTranslation('board');
  const { technician, visits } = row;
  const named = filter.text !== '' && contains(technician.name + technician.employeeNumber, filter.text);
  const lateVisits = visits.filter((visit) => visit.late).length;
  return (
    <div className={index % 2 ? 'track track-odd' : 'track'} role="row" aria-rowindex={index + 1} style={{ transform: `translateY(${top}px)` }}>
      <div className="track-name" role="rowheader">
        <div className="row">
          {onTechnician
            ? <button type="button" className="track-person" title={t('away.open', { name: technician.name })} onClick={() => onTechnician(row)}>{technician.name}</button>
            : <strong>{technician.name}</strong>}
          <span className="track-count" title={t('timeline.visits', { count: visits.length })}>{visits.length}</span>
          {lateVisits > 0 && <span className="track-late"><Icon name="late" size={12} label={t('timeline.late', { count: lateVisits })} />{lateVisits}</span>}
        </div>
        <SkillLine skills={technician.skills} />
      </div>
      <div className="track-time" role="gridcell" style={{ width: scale.width }}>
        <RowBackground technician={technician} scale={scale} />
        {visits.map((visit) => (
          <Bar
            key={visit.id} visit={visit} watcher={watchers?.[visit.id]} scale={scale} words={words} faint={!matches(visit, filter, named)}
            selected={visit.id === selected} tabbable={visit.id === active} chosen={chosen?.has(visit.id) ?? false} onSelect={onSelect} onChoose={onChoose} onGrab={onGrab}
          />
        ))}
      </div>
    </div>
  );
});
