import { useTranslation } from 'react-i18next';
import { Link, Route, Routes } from 'react-router';
import type { Me } from '@/api/types';
import { addMessages } from '@/lib/i18n';
import { BookingForm } from './BookingForm';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';
import { MyBookings } from './MyBookings';
import { MyTickets } from './MyTickets';
import './portal.css';
import { TicketForm } from './TicketForm';

addMessages('portal', { zh, en });

export function PortalPages({ me }: { me: Me }) {
  return (
    <main className="portal">
      <Routes>
        <Route path="/book" element={<BookingForm me={me} />} />
        <Route path="/report" element={<TicketForm me={me} />} />
        <Route path="*" element={<Home me={me} />} />
      </Routes>
    </main>
  );
}

function Home({ me }: { me: Me }) {
  const { t } = useTranslation('portal');
  return (
    <>
      <h1>{t('hello', { name: me.displayName })}</h1>
      <nav className="portal-start">
        <Link to="/book">{t('book')}<small>{t('bookHint')}</small></Link>
        <Link to="/report">{t('report')}<small>{t('reportHint')}</small></Link>
      </nav>
      <MyBookings />
      <MyTickets />
    </>
  );
}
