import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMessages } from '@/lib/i18n';
import { addDays, browserZone, dateOf } from '@/lib/time';
import { calendarDay, span } from '@/lib/format';
import { useNow } from '@/lib/useNow';
import { useLanguage } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Empty, Loading } from '@/ui/Empty';
import './agenda.css';
import { CalendarDialog } from './CalendarDialog';
import { LineNotice } from './LineNotice';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';
import { phoneOf, useExchange, usePhoneState } from './phone/usePhone';
import { currentVisit, isOver, isUnderWay } from './reports';
import { TroubleNotice } from './Troubles';
import { VisitCard } from './VisitCard';

addMessages('agenda', { zh, en });

/** As many days as the server gives a phone to keep. */
const AHEAD = 7;

export function AgendaPage({ userId }: { userId: string }) {
  const { t } = useTranslation('agenda');
  const language = useLanguage();
  const phone = phoneOf(userId);
  const state = usePhoneState(phone);
  useExchange(phone);
  const now = useNow() + state.behind;
  const [chosen, setChosen] = useState<{ date: string; during?: string }>();
  const [opened, setOpened] = useState<string>();
  const [calendar, setCalendar] = useState(false);
  const zone = state.frame?.zone ?? browserZone();
  const today = dateOf(now, zone);
  // Whoever sets off or arrives looks at that visit, on whatever day it was planned.
  const underWay = state.visits.find(isUnderWay);
  const during = underWay && `${underWay.id} ${underWay.state}`;
  const date = chosen && chosen.during === during ? chosen.date : underWay ? dateOf(underWay.startsAt, zone) : today;
  const choose = (wanted: string) => setChosen({ date: wanted, during });
  const visits = state.visits.filter((visit) => dateOf(visit.startsAt, zone) === date);
  const shifts = state.frame?.shifts.filter((shift) => dateOf(shift.startsAt, zone) === date) ?? [];
  const current = opened ?? currentVisit(visits)?.id;
  const numbers = new Map(state.visits.map((visit) => [visit.id, visit.number]));
  if (!state.ready) return <Loading label={t('common:loading')} />;
  return (
    <main className="agenda">
      <div className="agenda-day">
        <Button look="quiet" size="large" icon="left" label={t('back')} disabled={date < today} onClick={() => choose(addDays(date, -1))} />
        <div className="grow">
          <h1>{calendarDay(date, language)}</h1>
          {state.frame && <p className="muted">{shifts.map((shift) => span(shift.startsAt, shift.endsAt, { language, zone })).join(' · ') || t('noShift')}</p>}
        </div>
        {date !== today && <Button onClick={() => choose(today)}>{t('today')}</Button>}
        <Button look="quiet" size="large" icon="right" label={t('forward')} disabled={date >= addDays(today, AHEAD)} onClick={() => choose(addDays(date, 1))} />
      </div>
      <LineNotice phone={phone} state={state} zone={zone} />
      {state.troubles.map((trouble) => <TroubleNotice key={trouble.command.id} trouble={trouble} phone={phone} zone={zone} title={numbers.get(trouble.command.visitId)} />)}
      {!state.frame && state.line === 'up' && <Loading label={t('common:loading')} />}
      {state.frame && visits.length === 0 && <Empty title={t('none')}>{t('noneHint')}</Empty>}
      {visits.length > 0 && <p className="agenda-progress">{t('progress', { done: visits.filter(isOver).length, all: visits.length })}</p>}
      <ol className="agenda-visits">
        {visits.map((visit) => (
          <VisitCard key={visit.id} visit={visit} zone={zone} open={visit.id === current} phone={phone} state={state} onToggle={() => setOpened(visit.id === current ? '' : visit.id)} />
        ))}
      </ol>
      <p className="agenda-calendar"><Button look="quiet" size="large" icon="planned" onClick={() => setCalendar(true)}>{t('calendar.open')}</Button></p>
      {calendar && <CalendarDialog onClose={() => setCalendar(false)} />}
    </main>
  );
}
