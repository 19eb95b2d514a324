import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/client';
import type { OfferedDay } from '@/api/types';
import { calendarDay, span } from '@/lib/format';
import { useLanguage } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Empty, Loading } from '@/ui/Empty';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { timesLeft, useTimes, type Wanted } from './queries';

type Props = { wanted: Wanted; busy: boolean; error: unknown; onChoose: (offer: string) => void; onElsewhere?: () => void };

/** The times that can be kept, by day. */
export function TimeStep({ wanted, busy, error, onChoose, onElsewhere }: Props) {
  const { t } = useTranslation('online');
  const times = useTimes(wanted);
  const shown = timesLeft(error) ?? times.data;
  const days = shown?.days.filter((day) => day.times.length > 0) ?? [];
  const outside = isProblem(times.error) && times.error.code === 'outside-all-territories';
  return (
    <>
      <ProblemNotice error={error} />
      <ProblemNotice error={times.error} onRetry={outside ? onElsewhere : () => void times.refetch()} />
      {times.isPending && <Loading label={t('looking')} />}
      {shown && days.length === 0 && <Empty title={t('noTimes')} action={onElsewhere && <Button onClick={onElsewhere}>{t('otherPlace')}</Button>}>{t('noTimesHint')}</Empty>}
      {days.length > 0 && <p className="muted">{t('cheapHint')}</p>}
      {days.map((day) => <Day key={day.date} day={day} zone={shown!.zone} busy={busy} onChoose={onChoose} />)}
    </>
  );
}

function Day({ day, zone, busy, onChoose }: { day: OfferedDay; zone: string; busy: boolean; onChoose: (offer: string) => void }) {
  const { t } = useTranslation('online');
  const shown = { language: useLanguage(), zone };
  const name = calendarDay(day.date, shown.language);
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      <ul className="online-times">
        {day.times.map(({ offer, from, to, isCheap }) => (
          <li key={from}>
            <button type="button" disabled={busy} onClick={() => onChoose(offer)}>
              {span(from, to, shown)}{isCheap && <span className="online-cheap">{t('cheap')}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
