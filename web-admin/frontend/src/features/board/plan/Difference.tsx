import { useTranslation } from 'react-i18next';
import { count } from '@/lib/format';
import { useLanguage } from '@/lib/useText';
import { Empty, Loading } from '@/ui/Empty';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { useDifference } from '../queries';
import { ChangeList } from './RevisionChanges';

const KINDS = ['moved', 'later', 'earlier', 'added', 'removed'] as const;

/** In what two versions of the plan differ, in counts and visit by visit. */
export function Difference({ territoryId, from, to, zone }: { territoryId: string; from: number; to: number; zone: string }) {
  const { t } = useTranslation('board');
  const language = useLanguage();
  const difference = useDifference(territoryId, from, to);
  const data = difference.data;
  if (difference.isPending) return <Loading label={t('common:loading')} />;
  if (!data) return <ProblemNotice error={difference.error} onRetry={() => void difference.refetch()} />;
  const counts = KINDS.filter((kind) => data[kind] > 0).map((kind) => t(`revision.${kind}`, { count: data[kind] }));
  return (
    <section className="difference" aria-label={t('revision.compare')}>
      <h3>#{data.from} → #{data.to}</h3>
      {data.changes.length === 0
        ? <Empty title={t('revision.same')}>{t('revision.sameHint')}</Empty>
        : <p>{counts.join(t('bar.joiner'))} · {t('revision.costs', { before: count(data.costBefore, language), after: count(data.costAfter, language) })}</p>}
      <ChangeList changes={data.changes} zone={zone} />
    </section>
  );
}
