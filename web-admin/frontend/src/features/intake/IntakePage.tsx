import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useTerritories } from '@/api/reference';
import { addMessages } from '@/lib/i18n';
import { browserZone } from '@/lib/time';
import { Segmented } from '@/ui/Segmented';
import { BookingForm } from './BookingForm';
import './intake.css';
import { Landing } from './Landing';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';
import { useIntakeLive } from './queries';
import { RecentBookings } from './RecentBookings';
import { RecentTickets } from './RecentTickets';
import { TicketForm } from './TicketForm';

addMessages('intake', { zh, en });

export type Sent = { visitId?: string; number: string };

export default function IntakePage() {
  const { t } = useTranslation('intake');
  const [search, setSearch] = useSearchParams();
  const tab = search.get('tab') === 'ticket' ? 'ticket' : 'booking';
  const zone = useTerritories().data?.[0]?.zone ?? browserZone();
  const [sent, setSent] = useState<Sent>();
  useIntakeLive();
  const tabs = [{ value: 'booking', label: t('tab.booking') }, { value: 'ticket', label: t('tab.ticket') }];
  return (
    <div className="page intake">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <Segmented label={t('title')} value={tab} options={tabs} onChange={(next) => setSearch({ tab: next }, { replace: true })} />
      </header>
      <div className="panel" hidden={tab !== 'booking'}><BookingForm zone={zone} onSent={setSent} /></div>
      <div className="panel" hidden={tab !== 'ticket'}><TicketForm zone={zone} onSent={setSent} /></div>
      <aside className="stack">
        {sent && <Landing key={sent.number} sent={sent} zone={zone} onClose={() => setSent(undefined)} />}
        {tab === 'booking' ? <RecentBookings zone={zone} /> : <RecentTickets zone={zone} />}
      </aside>
    </div>
  );
}
