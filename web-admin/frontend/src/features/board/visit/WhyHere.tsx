import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { call } from '@/api/client';
import type { PlanReason } from '@/api/types';
import { Button } from '@/ui/Button';
import { ReasonList } from '@/ui/ReasonList';

/** Why this technician, and of everybody else what it would cost or which rule stands in the way; looked for when asked. */
export function WhyHere({ visitId }: { visitId: string }) {
  const { t } = useTranslation('board');
  const [asked, setAsked] = useState(false);
  const question = { queryKey: ['why', visitId], queryFn: ({ signal }: { signal: AbortSignal }) => call<PlanReason>(`/api/v1/visits/${visitId}/placement/why`, { signal }), enabled: asked, gcTime: 0 };
  const why = useQuery(question);
  const others = useQuery({ ...question, select: (answer: PlanReason) => answer.others });
  const present = why.data?.present;
  return (
    <section>
      <Button look="quiet" icon="info" aria-expanded={asked} onClick={() => setAsked(!asked)}>{t('why.open')}</Button>
      {asked && present && (
        <p>
          <b>{present.technicianName}</b> {t(present.locked ? 'why.locked' : 'why.cheapest')} {t('why.adds', { minutes: Math.round(present.addedTravelSeconds / 60) })}
          {present.latenessSeconds > 0 && ` ${t('why.late', { minutes: Math.ceil(present.latenessSeconds / 60) })}`}
        </p>
      )}
      {asked && <ReasonList reasons={others} />}
    </section>
  );
}
