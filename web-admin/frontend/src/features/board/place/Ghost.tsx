import { useTranslation } from 'react-i18next';
import { dayAndTime } from '@/lib/format';
import { useLanguage } from '@/lib/useText';
import { type DragStore, useDrag } from './dragStore';
import './place.css';
import { useVerdict } from './queries';
import { VerdictText } from './VerdictText';

const WORDS = 330;
const BELOW = 36;
const ROOM = 230;

/** The visit under the pointer, and what the server says of the place it is held over. */
export function Ghost({ store, zone }: { store: DragStore; zone: string }) {
  const { t } = useTranslation('board');
  const language = useLanguage();
  const drag = useDrag(store);
  const target = drag?.phase === 'held' ? drag.target : undefined;
  const { verdict, isPending } = useVerdict(target && drag && { visitId: drag.visit.id, ...target });
  if (!drag) return null;
  const looks = drag.phase !== 'held' || !verdict ? '' : verdict.allowed ? 'ghost-allowed' : verdict.overridable ? 'ghost-overridable' : 'ghost-impossible';
  const below = drag.box.top + BELOW + ROOM < window.innerHeight;
  const words = {
    left: Math.max(8, Math.min(drag.box.left, window.innerWidth - WORDS - 8)),
    ...(below ? { top: drag.box.top + BELOW } : { bottom: window.innerHeight - drag.box.top + 6 }),
  };
  return (
    <>
      <div className={`ghost ${looks} ${drag.phase === 'back' ? 'ghost-back' : ''}`} style={drag.box}>
        <b>{drag.visit.customerName}</b> {drag.visit.number}
      </div>
      {drag.phase === 'held' && (
        <div className="ghost-words" style={words} role="status">
          {!target && <span>{t('place.nowhere')}</span>}
          {target && <div className="muted">{target.technicianName} · {dayAndTime(target.at, { language, zone })}</div>}
          {verdict ? <VerdictText verdict={verdict} zone={zone} brief /> : target && isPending && <span>{t('place.asking')}</span>}
        </div>
      )}
    </>
  );
}
