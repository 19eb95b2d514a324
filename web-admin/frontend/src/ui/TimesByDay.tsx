import { useTranslation } from 'react-i18next';
import type { OfferedDay, OfferedTimes } from '@/api/types';
import { calendarDay, span } from '@/lib/format';
import { useLanguage } from '@/lib/useText';
import './timesByDay.css';

type Props = { times: OfferedTimes; busy?: boolean; chosen?: string; onChoose: (offer: string) => void };

/** The times that can be kept, by day; days without times are not shown. */
export function TimesByDay({ times, ...choice }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <p className="muted">{t('times.cheapHint')}</p>
      {times.days.some((day) => day.times.some((time) => time.isDiagnosis)) && <p className="muted">{t('times.diagnosisHint')}</p>}
      {times.days.filter((day) => day.times.length > 0).map((day) => <Day key={day.date} day={day} zone={times.zone} {...choice} />)}
    </>
  );
}

function Day({ day, zone, busy, chosen, onChoose }: Omit<Props, 'times'> & { day: OfferedDay; zone: string }) {
  const { t } = useTranslation();
  const shown = { language: useLanguage(), zone };
  const name = calendarDay(day.date, shown.language);
  return (
    <section className="times-day" aria-label={name}>
      <strong>{name}</strong>
      <ul>
        {day.times.map(({ offer, from, to, isCheap, isDiagnosis }) => (
          <li key={from}>
            <button type="button" disabled={busy} aria-pressed={chosen === undefined ? undefined : offer === chosen} onClick={() => onChoose(offer)}>
              {span(from, to, shown)}{isCheap && <span className="times-cheap">{t('times.cheap')}</span>}
              {isDiagnosis && <span className="times-diagnosis">{t('times.diagnosis')}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export const hasTimes = (times: OfferedTimes) => times.days.some((day) => day.times.length > 0);
