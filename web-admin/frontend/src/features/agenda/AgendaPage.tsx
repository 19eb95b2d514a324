import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMessages } from '@/lib/i18n';
import { addDays } from '@/lib/time';
import { calendarDay, span } from '@/lib/format';
import { useLanguage } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Empty, Loading } from '@/ui/Empty';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import './agenda.css';
import { CalendarDialog } from './CalendarDialog';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';
import { useAgenda, useAgendaLive } from './queries';
import { currentVisit, isOver } from './reports';
import { useReports } from './useReports';
import { VisitCard } from './VisitCard';

addMessages('agenda', { zh, en });

export function AgendaPage() {
  const { t } = useTranslation('agenda');
  const language = useLanguage();
  const [date, setDate] = useState<string>();
  const agenda = useAgenda(date);
  const connected = useAgendaLive();
  const reports = useReports();
  const [opened, setOpened] = useState<string>();
  const [calendar, setCalendar] = useState(false);
  const data = agenda.data;
  const shownDate = data?.date ?? date;
  const current = opened ?? (data && currentVisit(data.visits)?.id);
  return (
    <main className="agenda">
      <div className="agenda-day">
        <Button look="quiet" size="large" icon="left" label={t('back')} disabled={!shownDate} onClick={() => setDate(addDays(shownDate!, -1))} />
        <div className="grow">
          <h1>{shownDate ? calendarDay(shownDate, language) : ' '}</h1>
          {data && <p className="muted">{data.shifts.map((shift) => span(shift.startsAt, shift.endsAt, { language, zone: data.zone })).join(' · ') || t('noShift')}</p>}
        </div>
        {date && <Button onClick={() => setDate(undefined)}>{t('today')}</Button>}
        <Button look="quiet" size="large" icon="right" label={t('forward')} disabled={!shownDate} onClick={() => setDate(addDays(shownDate!, 1))} />
      </div>
      {!connected && <Notice tone="warn" title={t('offline')}>{t('offlineHint')}</Notice>}
      <ProblemNotice error={agenda.error} onRetry={() => void agenda.refetch()} />
      {agenda.isPending && <Loading label={t('common:loading')} />}
      {data?.visits.length === 0 && <Empty title={t('none')}>{t('noneHint')}</Empty>}
      {data && data.visits.length > 0 && <p className="agenda-progress">{t('progress', { done: data.visits.filter(isOver).length, all: data.visits.length })}</p>}
      <ol className="agenda-visits">
        {data?.visits.map((visit) => (
          <VisitCard
            key={visit.id} visit={visit} zone={data.zone} open={visit.id === current} reports={reports}
            onToggle={() => setOpened(visit.id === current ? '' : visit.id)}
          />
        ))}
      </ol>
      <p className="agenda-calendar"><Button look="quiet" size="large" icon="planned" onClick={() => setCalendar(true)}>{t('calendar.open')}</Button></p>
      {calendar && <CalendarDialog onClose={() => setCalendar(false)} />}
    </main>
  );
}
