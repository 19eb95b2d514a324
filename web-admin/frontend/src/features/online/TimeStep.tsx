import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/client';
import { timesLeft } from '@/api/offers';
import { Button } from '@/ui/Button';
import { Empty, Loading } from '@/ui/Empty';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { hasTimes, TimesByDay } from '@/ui/TimesByDay';
import { useTimes, type Wanted } from './queries';

type Props = { wanted: Wanted; busy: boolean; error: unknown; onChoose: (offer: string) => void; onElsewhere?: () => void };

/** The times that can be kept, or what to do when there are none. */
export function TimeStep({ wanted, busy, error, onChoose, onElsewhere }: Props) {
  const { t } = useTranslation('online');
  const times = useTimes(wanted);
  const shown = timesLeft(error) ?? times.data;
  const outside = isProblem(times.error) && times.error.code === 'outside-all-territories';
  const elsewhere = onElsewhere && <Button onClick={onElsewhere}>{t('otherPlace')}</Button>;
  return (
    <>
      <ProblemNotice error={error} />
      <ProblemNotice error={times.error} onRetry={outside ? undefined : () => void times.refetch()} />
      {outside && elsewhere}
      {times.isPending && <Loading label={t('common:times.looking')} />}
      {shown && !hasTimes(shown) && <Empty title={t('common:times.none')} action={elsewhere}>{t('noTimesHint')}</Empty>}
      {shown && hasTimes(shown) && <TimesByDay times={shown} busy={busy} onChoose={onChoose} />}
    </>
  );
}
