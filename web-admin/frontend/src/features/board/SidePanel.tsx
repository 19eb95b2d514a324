import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '@/api/types';
import type { useUnassigned } from './queries';
import { contains, type RowFilter } from './rows';
import { UnassignedList } from './unassigned/UnassignedList';
import { VisitPanel } from './visit/VisitPanel';

type Props = {
  me: Me;
  zone: string;
  unassigned: ReturnType<typeof useUnassigned>;
  selected?: string;
  /** Counts up when the keyboard asks for the details, so that focus follows. */
  opened: number;
  filter: RowFilter;
  onSelect: (visitId: string) => void;
  onClose: () => void;
};

/** The details of the selected visit, else the visits that have no place yet. */
export function SidePanel({ me, zone, unassigned, selected, opened, filter, onSelect, onClose }: Props) {
  const { t } = useTranslation('board');
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (opened) panel.current?.focus();
  }, [opened]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && selected && !(event.target as HTMLElement).closest('dialog')) onClose();
  };
  const items = unassigned.items.filter((visit) =>
    (!filter.text || contains(visit.customerName + visit.number, filter.text)) &&
    (!filter.skill || visit.skills.some((skill) => skill.code === filter.skill)));
  return (
    <section ref={panel} tabIndex={-1} className="board-side" onKeyDown={onKeyDown} aria-label={selected ? t('visit.label') : t('unassigned.title')}>
      {selected
        ? <VisitPanel key={selected} id={selected} me={me} zone={zone} onClose={onClose} />
        : <UnassignedList items={items} query={unassigned} zone={zone} onSelect={onSelect} />}
    </section>
  );
}
