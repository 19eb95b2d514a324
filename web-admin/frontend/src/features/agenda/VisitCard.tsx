import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaVisit } from '@/api/types';
import { clockTime, span, travelMinutes } from '@/lib/format';
import { useLanguage, useText } from '@/lib/useText';
import { Icon } from '@/ui/Icon';
import { StateTag } from '@/ui/StateTag';
import type { Phone, PhoneState } from './phone/Phone';
import { isOver } from './reports';
import { VisitDetails } from './VisitDetails';

type Props = { visit: AgendaVisit; zone: string; open: boolean; phone: Phone; state: PhoneState; onToggle: () => void };

export function VisitCard({ visit, zone, open, phone, state, onToggle }: Props) {
  const { t } = useTranslation('agenda');
  const text = useText();
  const shown = { language: useLanguage(), zone };
  const waiting = state.unsent.filter((one) => one.visitId === visit.id).length;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) card.current?.scrollIntoView?.({ block: 'center' });
    // Only on arrival: a card opened by hand is in view already.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <li ref={card} className={`stop ${isOver(visit) ? 'stop-over' : ''} ${open ? 'stop-open' : ''}`}>
      <p className="stop-travel"><Icon name="enRoute" />{t('travel', { count: travelMinutes(visit.travelSeconds), at: clockTime(visit.arrivesAt, shown) })}</p>
      <article>
        <button type="button" className="stop-head" aria-expanded={open} onClick={onToggle}>
          <span className="stop-position">{visit.position + 1}</span>
          <span className="grow">
            <b>{span(visit.startsAt, visit.endsAt, shown)}</b>
            <span className="stop-title">{visit.customerName} · {text(visit.serviceName)}</span>
            <span className="stop-address">{text(visit.address)}</span>
            {waiting > 0 && <span className="stop-waiting">{t('line.unsentHere', { count: waiting })}</span>}
          </span>
          <StateTag state={visit.state} />
        </button>
        {open && <VisitDetails visit={visit} zone={zone} phone={phone} state={state} />}
      </article>
    </li>
  );
}
