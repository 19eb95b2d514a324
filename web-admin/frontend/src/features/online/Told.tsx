import { useTranslation } from 'react-i18next';
import type { ManagedBooking } from '@/api/types';
import { dayAndTime } from '@/lib/format';
import { useLanguage } from '@/lib/useText';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { useTold } from './queries';

/** What was told about this booking, by which way, and whether it arrived. */
export function Told({ link, booking }: { link: string; booking: ManagedBooking }) {
  const { t } = useTranslation('online');
  const shown = { language: useLanguage(), zone: booking.zone };
  const { data, error, refetch } = useTold(link, booking.state);
  return (
    <section>
      <h2>{t('told')}</h2>
      {!data && error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className="muted">{t('toldNothing')}</p>}
      <ul className="online-told">
        {data?.map((message) => (
          <li key={`${message.kind}${message.channel}${message.at}`}>
            <details>
              <summary>
                {t(`told_kind.${message.kind}`)}
                <small>{dayAndTime(message.at, shown)} · {t(`told_channel.${message.channel}`)} · {t(`told_arrival.${message.arrival}`)}</small>
              </summary>
              {message.subject && <strong>{message.subject}</strong>}
              <p className="online-told-body">{message.body}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
