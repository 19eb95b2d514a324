import { useTranslation } from 'react-i18next';
import type { Objection, Verdict } from '@/api/types';
import { dayAndTime, span } from '@/lib/format';
import { minutesBetween } from '@/lib/time';
import { useLanguage, useText } from '@/lib/useText';
import { Icon } from '@/ui/Icon';
import './place.css';

const MOST = 4;

/** What a change would come to, in words: colour is never the only sign. */
export function VerdictText({ verdict, zone, brief }: { verdict: Verdict; zone: string; brief?: boolean }) {
  const { t } = useTranslation('board');
  const shown = { language: useLanguage(), zone };
  const figures = ([['travel', verdict.addedTravelSeconds], ['lateness', verdict.addedLatenessSeconds], ['overtime', verdict.addedOvertimeSeconds]] as const)
    .map(([name, seconds]) => [name, Math.round(seconds / 60)] as const)
    .filter(([, minutes]) => minutes !== 0);
  return (
    <div className={`verdict verdict-${looks(verdict)}`}>
      <strong><Icon name={verdict.allowed ? 'completed' : 'failed'} size={14} /> {t(`place.${looks(verdict)}`)}</strong>
      {verdict.places.map((place) => <div key={place.visitId}>{place.technicianName} <b>{span(place.startsAt, place.endsAt, shown)}</b></div>)}
      {figures.length > 0 && <div>{figures.map(([name, minutes]) => t(`place.${name}`, { minutes: minutes > 0 ? `+${minutes}` : `−${-minutes}` })).join(t('bar.joiner'))}</div>}
      <Objections objections={brief ? verdict.objections.slice(0, MOST) : verdict.objections} more={brief ? Math.max(0, verdict.objections.length - MOST) : 0} moved={verdict.places.map((place) => place.visitId)} />
      {verdict.others.length > 0 && !(brief && verdict.objections.length > 1) && (
        <div className="verdict-others">
          {t('place.others', { count: verdict.others.length })}
          <ul>
            {verdict.others.slice(0, MOST).map((other) => {
              const minutes = minutesBetween(other.before, other.after);
              return <li key={other.visitId}>{other.customerName ?? t('place.hold')} {dayAndTime(other.before, shown)} → {t('place.by', { minutes: minutes > 0 ? `+${minutes}` : `−${-minutes}` })}</li>;
            })}
          </ul>
        </div>
      )}
    </div>
  );
}

function looks(verdict: Verdict) {
  return verdict.allowed ? 'allowed' : verdict.overridable ? 'overridable' : 'impossible';
}

function Objections({ objections, more, moved }: { objections: Objection[]; more: number; moved: string[] }) {
  const { t } = useTranslation('board');
  const text = useText();
  return (
    <ul className="objections">
      {objections.map((objection) => (
        <li key={`${objection.code} ${objection.visitId}`} className={`objection-${objection.severity.toLowerCase()}`}>
          <Icon name={objection.severity === 'SOFT' ? 'info' : 'failed'} size={12} />
          <span>{objection.visitId && !moved.includes(objection.visitId) && objection.customerName && <b>{objection.customerName} </b>}{text(objection.text)}</span>
        </li>
      ))}
      {more > 0 && <li>{t('place.more', { count: more })}</li>}
    </ul>
  );
}
