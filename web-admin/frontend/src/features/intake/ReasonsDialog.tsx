import { useTranslation } from 'react-i18next';
import { useReasons, type Wish } from '@/api/offers';
import { dayAndSpan } from '@/lib/format';
import { useLanguage } from '@/lib/useText';
import { Dialog } from '@/ui/Dialog';
import { ReasonList } from '@/ui/ReasonList';

type Props = { wish: Wish; window: { from: string; to: string }; zone: string; onClose: () => void };

export function ReasonsDialog({ wish, window, zone, onClose }: Props) {
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const reasons = useReasons(wish, window);
  return (
    <Dialog title={t('time.whyTitle', { time: dayAndSpan(window.from, window.to, { language, zone }) })} onClose={onClose}>
      <ReasonList reasons={reasons} />
    </Dialog>
  );
}
