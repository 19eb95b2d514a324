import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardVisit } from '@/api/types';
import { span, travelMinutes } from '@/lib/format';
import { useLanguage } from '@/lib/useText';
import { useServiceName } from '../useServiceName';

export type BarWords = { service: (visit: BoardVisit) => string; label: (visit: BoardVisit) => string; watched: (visit: BoardVisit, who: string) => string; chosen: (said: string) => string };

/** What bars say, made once for all of them: a week has hundreds, and each hook would count that often. */
export function useBarWords(zone: string): BarWords {
  const { t } = useTranslation('board');
  const language = useLanguage();
  const serviceName = useServiceName();
  return useMemo(() => {
    const shown = { language, zone };
    const label = (visit: BoardVisit) => [
      visit.number,
      visit.customerName,
      serviceName(visit.serviceType),
      span(visit.startsAt, visit.endsAt, shown),
      t(`common:state.${visit.state}`),
      t('bar.travel', { count: travelMinutes(visit.travelSeconds) }),
      visit.promised && visit.windowFrom && visit.windowTo && t('bar.promised', { span: span(visit.windowFrom, visit.windowTo, shown) }),
      visit.late && t('bar.late'),
      visit.lock ? t(`lock.said.${visit.lock}`) : visit.locked && t('place.byHand'),
    ].filter(Boolean).join(t('bar.joiner'));
    const watched = (visit: BoardVisit, who: string) => label(visit) + t('bar.joiner') + t('together.watching', { name: who });
    return { label, watched, chosen: (said: string) => said + t('bar.joiner') + t('chosen.said'), service: (visit: BoardVisit) => serviceName(visit.serviceType) };
  }, [t, language, zone, serviceName]);
}
