import { useTranslation } from 'react-i18next';
import type { Visit } from '@/api/types';
import { dayAndTime } from '@/lib/format';
import { useLanguage } from '@/lib/useText';

export function VisitHistory({ history, zone }: { history: Visit['history']; zone: string }) {
  const { t } = useTranslation('board');
  const shown = { language: useLanguage(), zone };
  return (
    <section>
      <h3>{t('visit.history')}</h3>
      <ol className="visit-history">
        {history.map((entry, index) => (
          <li key={index}>
            <time dateTime={entry.at}>{dayAndTime(entry.at, shown)}</time>
            <span><b>{t(`visit.kind.${entry.kind}`, { defaultValue: entry.kind })}</b> {entry.by}{entry.note && <q>{entry.note}</q>}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
