import { useTranslation } from 'react-i18next';
import type { BoardVisit } from '@/api/types';
import { span, travelMinutes } from '@/lib/format';
import { useLanguage } from '@/lib/useText';
import { useServiceName } from '../useServiceName';

/** Everything a bar shows, in words. */
export function useBarLabel(visit: BoardVisit, zone: string): string {
  const { t } = useTranslation('board');
  const shown = { language: useLanguage(), zone };
  const service = useServiceName()(visit.serviceType);
  return [
    visit.number,
    visit.customerName,
    service,
    span(visit.startsAt, visit.endsAt, shown),
    t(`common:state.${visit.state}`),
    t('bar.travel', { count: travelMinutes(visit.travelSeconds) }),
    visit.promised && visit.windowFrom && visit.windowTo && t('bar.promised', { span: span(visit.windowFrom, visit.windowTo, shown) }),
    visit.late && t('bar.late'),
    visit.locked && t('bar.locked'),
  ].filter(Boolean).join(t('bar.joiner'));
}
