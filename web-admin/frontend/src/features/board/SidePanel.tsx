import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board, Me } from '@/api/types';
import { useNow } from '@/lib/useNow';
import { Segmented } from '@/ui/Segmented';
import type { Chosen } from './chosen/useChosen';
import type { Grab } from './place/useDragging';
import type { useUnassigned } from './queries';
import { contains, type RowFilter } from './rows';
import { RiskList } from './risk/RiskList';
import { risksOf } from './risk/risks';
import { UnassignedList } from './unassigned/UnassignedList';
import { VisitPanel } from './visit/VisitPanel';

type Props = {
  me: Me;
  board: Board;
  /** Colleagues who have the same visit selected. */
  watcher?: string;
  unassigned: ReturnType<typeof useUnassigned>;
  selected?: string;
  /** Counts up when the keyboard asks for the details, so that focus follows. */
  opened: number;
  filter: RowFilter;
  onSelect: (visitId: string) => void;
  onClose: () => void;
  chosen?: Chosen;
  onGrab?: Grab;
};

/** The details of the selected visit, else the visits that have no place yet. */
export function SidePanel({ me, board, watcher, unassigned, selected, opened, filter, onSelect, onClose, chosen, onGrab }: Props) {
  const { t } = useTranslation('board');
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (opened) panel.current?.focus();
  }, [opened]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && selected && !(event.target as HTMLElement).closest('dialog')) onClose();
  };
  const [list, setList] = useState<'unassigned' | 'risk'>('unassigned');
  const now = useNow();
  const risks = useMemo(() => risksOf(board, unassigned.items, now), [board, unassigned.items, now]);
  const items = unassigned.items.filter((visit) =>
    (!filter.text || contains(visit.customerName + visit.number, filter.text)) &&
    (!filter.skill || visit.skills.some((skill) => skill.code === filter.skill)));
  return (
    <section ref={panel} tabIndex={-1} className="board-side" onKeyDown={onKeyDown} aria-label={selected ? t('visit.label') : t('unassigned.title')}>
      {selected
        ? <VisitPanel key={selected} id={selected} me={me} board={board} watcher={watcher} chosen={chosen} onClose={onClose} />
        : (
          <>
            <div className="side-lists">
              <Segmented
                label={t('risk.lists')} value={list} onChange={setList}
                options={[{ value: 'unassigned' as const, label: t('unassigned.title') }, { value: 'risk' as const, label: t('risk.title', { count: risks.length }) }]}
              />
            </div>
            {list === 'risk'
              ? <RiskList risks={risks} zone={board.zone} onSelect={onSelect} />
              : <UnassignedList items={items} query={unassigned} zone={board.zone} onSelect={onSelect} chosen={chosen} onGrab={onGrab} />}
          </>
        )}
    </section>
  );
}
