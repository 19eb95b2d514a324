import { useTranslation } from 'react-i18next';
import type { Visit } from '@/api/types';
import { day, span, travelMinutes } from '@/lib/format';
import { useLanguage, useText } from '@/lib/useText';
import { Notice } from '@/ui/Notice';
import { Obstacles } from '../Obstacles';

/** Where the visit stands in the plan, or why it does not. */
export function VisitPlace({ visit, zone }: { visit: Visit; zone: string }) {
  const { t } = useTranslation('board');
  const text = useText();
  const shown = { language: useLanguage(), zone };
  const { placement } = visit;
  if (placement)
    return (
      <div className="visit-place">
        <strong>{placement.technicianName}</strong>
        <span>{day(placement.startsAt, shown)} <b>{span(placement.startsAt, placement.endsAt, shown)}</b></span>
        {visit.lock && <span className="muted">{t(`lock.said.${visit.lock}`)}</span>}
        {placement.byHand && <span className="muted">{t('place.byHand')}</span>}
        <span className="muted">
          {t('visit.position', { position: placement.position + 1 })} · {t('bar.travel', { count: travelMinutes(placement.travelSeconds) })}
        </span>
      </div>
    );
  if (visit.state !== 'PLANNED') return null;
  return (
    <Notice tone="warn" title={visit.reason ? text(visit.reason.text) : t('unassigned.waiting')}>
      {visit.obstacles.length > 0 && <Obstacles obstacles={visit.obstacles} />}
    </Notice>
  );
}
