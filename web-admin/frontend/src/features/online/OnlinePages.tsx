import { Route, Routes } from 'react-router';
import { addMessages } from '@/lib/i18n';
import { BookingFlow } from './BookingFlow';
import { ManagePage } from './ManagePage';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';
import './online.css';

addMessages('online', { zh, en });

export function OnlinePages() {
  return (
    <main className="online">
      <Routes>
        <Route path="/b/:link" element={<ManagePage />} />
        <Route path="*" element={<BookingFlow />} />
      </Routes>
    </main>
  );
}
