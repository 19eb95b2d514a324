import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { isOutside, OfferList } from '@/ui/OfferList';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { CallUs } from './CallUs';
import { useTimes, type Wanted } from './queries';

type Props = { wanted: Wanted; busy: boolean; error: unknown; onChoose: (offer: string) => void; onElsewhere?: () => void };

/** The times that can be kept, or what to do when there are none. */
export function TimeStep({ wanted, busy, error, onChoose, onElsewhere }: Props) {
  const { t } = useTranslation('online');
  const times = useTimes(wanted);
  const elsewhere = onElsewhere && <Button onClick={onElsewhere}>{t('otherPlace')}</Button>;
  return (
    <>
      <ProblemNotice error={error} />
      <OfferList offers={times} refused={error} none={<>{t('noTimesHint')}<span className="online-ways"><CallUs />{elsewhere}</span></>} busy={busy} onChoose={onChoose} />
      {isOutside(times.error) && <div className="online-ways"><CallUs />{elsewhere}</div>}
    </>
  );
}
