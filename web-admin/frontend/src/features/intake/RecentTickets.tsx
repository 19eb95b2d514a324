import { useTranslation } from 'react-i18next';
import { dayAndTime } from '@/lib/format';
import { useLanguage } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Priority } from '@/ui/Priority';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { StateTag } from '@/ui/StateTag';
import { useRecentTickets } from './queries';

export function RecentTickets({ zone }: { zone: string }) {
  const { t } = useTranslation('intake');
  const shown = { language: useLanguage(), zone };
  const tickets = useRecentTickets();
  return (
    <section className="recent" aria-labelledby="recent-tickets">
      <h2 id="recent-tickets">{t('recentTickets')}</h2>
      <ProblemNotice error={tickets.error} onRetry={() => void tickets.refetch()} />
      {tickets.isSuccess && tickets.items.length === 0 && <p className="muted">{t('noneYet')}</p>}
      <ul>
        {tickets.items.map((ticket) => (
          <li key={ticket.id} className="recent-row">
            <span className="row">
              <Priority value={ticket.priority} /><b>{ticket.customerName}</b>
              <span className="muted grow">{t(`common:ticketKind.${ticket.kind}`)}</span>
              {ticket.visit ? <StateTag state={ticket.visit.state} /> : <span className="muted">{t(`ticketState.${ticket.state}`)}</span>}
            </span>
            <span className="recent-text">{ticket.description}</span>
            <span className="muted">{ticket.number} · {dayAndTime(ticket.createdAt, shown)} · {ticket.createdBy}</span>
          </li>
        ))}
      </ul>
      {tickets.hasNextPage && <Button look="quiet" busy={tickets.isFetchingNextPage} onClick={() => void tickets.fetchNextPage()}>{t('common:more')}</Button>}
    </section>
  );
}
