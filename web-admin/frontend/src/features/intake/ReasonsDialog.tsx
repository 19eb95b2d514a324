import { useTranslation } from 'react-i18next';
import { useReasons } from '@/api/offers';
import type { Point } from '@/api/types';
import { dayAndSpan } from '@/lib/format';
import { useLanguage, useText } from '@/lib/useText';
import { Dialog } from '@/ui/Dialog';
import { Empty, Loading } from '@/ui/Empty';
import { Icon } from '@/ui/Icon';
import { ProblemNotice } from '@/ui/ProblemNotice';

type Props = { wish: { serviceType: string; location: Point }; window: { from: string; to: string }; zone: string; onClose: () => void };

/** For a wished time: who could come, and for everybody else the first rule in the way and what would remove it. */
export function ReasonsDialog({ wish, window, zone, onClose }: Props) {
  const { t } = useTranslation('intake');
  const text = useText();
  const language = useLanguage();
  const reasons = useReasons(wish, window);
  return (
    <Dialog title={t('time.whyTitle', { time: dayAndSpan(window.from, window.to, { language, zone }) })} onClose={onClose}>
      <ProblemNotice error={reasons.error} onRetry={() => void reasons.refetch()} />
      {reasons.isPending && <Loading label={t('common:loading')} />}
      {reasons.data?.length === 0 && <Empty title={t('time.nobody')}>{t('time.nobodyHint')}</Empty>}
      <ul className="intake-reasons">
        {reasons.data?.map(({ technician, technicianName, isPossible, text: said }) => (
          <li key={technician}>
            <Icon name={isPossible ? 'completed' : 'failed'} size={14} />
            <div><strong>{technicianName}</strong> {t(isPossible ? 'time.possible' : 'time.prevented')}<div className="muted">{text(said)}</div></div>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
