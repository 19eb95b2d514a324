import { useTranslation } from 'react-i18next';
import type { Overview } from '@/api/types';
import { count } from '@/lib/format';
import { useLanguage } from '@/lib/useText';
import { doneVisits, openVisits, sumOf } from './totals';

export function Totals({ territories }: { territories: Overview['territories'] }) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const figures: [string, number, string?][] = [
    ['onShift', sumOf(territories, (one) => one.onShift)],
    ['open', sumOf(territories, openVisits)],
    ['done', sumOf(territories, doneVisits)],
    ['unplanned', sumOf(territories, (one) => one.unplanned), 'warn'],
    ['late', sumOf(territories, (one) => one.late), 'danger'],
  ];
  return (
    <dl className="totals">
      {figures.map(([name, value, tone]) => (
        <div key={name} className={tone && value > 0 ? `totals-${tone}` : undefined}>
          <dt>{t(`total.${name}`)}</dt>
          <dd>{count(value, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
