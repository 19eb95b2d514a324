import { useTranslation } from 'react-i18next';
import type { UnassignedVisit } from '@/api/types';
import { dayAndSpan, dayAndTime } from '@/lib/format';
import { useLanguage, useText } from '@/lib/useText';
import { Icon } from '@/ui/Icon';
import { Priority } from '@/ui/Priority';
import { Obstacles } from '../Obstacles';
import type { Chosen } from '../chosen/useChosen';
import type { Grab } from '../place/useDragging';
import { useServiceName } from '../useServiceName';

type Props = { visit: UnassignedVisit; zone: string; expanded: boolean; onExpand: () => void; onSelect: (visitId: string) => void; chosen?: Chosen; onGrab?: Grab };

export function UnassignedCard({ visit, zone, expanded, onExpand, onSelect, chosen, onGrab }: Props) {
  const { t } = useTranslation('board');
  const text = useText();
  const service = useServiceName();
  const shown = { language: useLanguage(), zone };
  const wish = visit.windows[0];
  return (
    <article className="waiting">
      {chosen && <input type="checkbox" className="waiting-chosen" aria-label={t('chosen.takeNamed', { number: visit.number, name: visit.customerName })} checked={chosen.ids.has(visit.id)} onChange={() => chosen.turn(visit.id)} />}
      <button type="button" className={onGrab ? 'waiting-main bar-movable' : 'waiting-main'} onClick={() => onSelect(visit.id)} onPointerDown={onGrab && ((event) => onGrab(event, { id: visit.id, number: visit.number, customerName: visit.customerName, minutes: visit.durationMinutes }))}>
        <span className="row">
          <Priority value={visit.priority} />
          <strong>{visit.customerName}</strong>
          <span className="muted waiting-service">{service(visit.serviceType)}</span>
          {visit.promised && <span className="waiting-promise"><Icon name="promise" size={12} />{t('unassigned.promised')}</span>}
        </span>
        <span className="waiting-when">
          {wish && dayAndSpan(wish.from, wish.to, shown)}
          {visit.deadline && <span>{t('unassigned.deadline', { at: dayAndTime(visit.deadline, shown) })}</span>}
        </span>
      </button>
      {visit.obstacles.length > 0
        ? (
          <button type="button" className="waiting-reason" aria-expanded={expanded} onClick={onExpand}>
            <Icon name={expanded ? 'down' : 'right'} size={11} />
            <span>{visit.reason ? text(visit.reason.text) : t('unassigned.obstacles', { count: visit.obstacles.length })}</span>
          </button>
        )
        : <p className="waiting-reason">{visit.reason ? text(visit.reason.text) : t('unassigned.waiting')}</p>}
      {expanded && <Obstacles obstacles={visit.obstacles} />}
    </article>
  );
}
