import { useTranslation } from 'react-i18next';
import { useTerritories } from '@/api/reference';
import { dayAndTime } from '@/lib/format';
import { browserZone } from '@/lib/time';
import { useLanguage } from '@/lib/useText';
import { StateTag } from '@/ui/StateTag';
import { useMyTickets } from './queries';

export function MyTickets() {
  const { t } = useTranslation('portal');
  const shown = { language: useLanguage(), zone: useTerritories().data?.[0]?.zone ?? browserZone() };
  const tickets = useMyTickets();
  if (tickets.items.length === 0) return null;
  return (
    <section aria-labelledby="tickets">
      <h2 id="tickets">{t('tickets')}</h2>
      <ul className="stack">
        {tickets.items.map((ticket) => (
          <li key={ticket.id} className="booking">
            <div className="row">
              <strong className="grow">{t(`common:ticketKind.${ticket.kind}`)}</strong>
              {ticket.visit ? <StateTag state={ticket.visit.state} /> : <span className="muted">{t(`ticketState.${ticket.state}`)}</span>}
            </div>
            <p>{ticket.description}</p>
            {ticket.visit?.startsAt && <p><b>{dayAndTime(ticket.visit.startsAt, shown)}</b> {ticket.visit.technicianName}</p>}
            <p className="muted">{ticket.number} · {dayAndTime(ticket.createdAt, shown)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
