import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board } from '@/api/types';
import { dateOf, instantOf, minuteOfDay, parseClock } from '@/lib/time';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { ProblemNotice } from '@/ui/ProblemNotice';
import type { Movable } from './dragStore';
import { usePlace, useVerdict } from './queries';
import { VerdictText } from './VerdictText';

export type Wanted = { technicianId: string; at: string };
type Props = { visit: Movable; territoryId: string; wanted?: Wanted; board: Board; onClose: () => void };

/** The way without dragging: who and when, with the same verdict; on somebody's word also against rules. */
export function PlaceDialog({ visit, territoryId, wanted, board, onClose }: Props) {
  const { t } = useTranslation('board');
  const technicians = board.technicians.filter((technician) => technician.territoryId === territoryId);
  const version = board.territories.find((territory) => territory.id === territoryId)?.planVersion ?? 0;
  const [seen, setSeen] = useState<number | undefined>(version);
  const [technicianId, setTechnician] = useState(wanted?.technicianId ?? visit.technicianId ?? technicians[0]?.id ?? '');
  const [date, setDate] = useState(wanted ? dateOf(wanted.at, board.zone) : board.from);
  const [time, setTime] = useState(wanted ? clock(minuteOfDay(wanted.at, board.zone)) : '09:00');
  const [reason, setReason] = useState('');
  const at = date && time ? instantOf(date, parseClock(time), board.zone) : '';
  const { verdict, error, isPending } = useVerdict(technicianId && at ? { visitId: visit.id, technicianId, at } : undefined);
  const place = usePlace();
  const isReady = verdict !== undefined && (verdict.allowed || (verdict.overridable && reason.trim() !== ''));
  const confirm = () =>
    place.mutate(
      { visitId: visit.id, technicianId, at, seen: seen ?? version, reason: verdict?.allowed ? undefined : reason.trim() },
      { onSuccess: onClose, onError: () => setSeen(undefined) },
    );
  const footer = (
    <>
      <Button onClick={onClose}>{t('common:back')}</Button>
      <Button look="primary" busy={place.isPending} disabled={!isReady} onClick={confirm}>{t(verdict && !verdict.allowed ? 'place.anyway' : 'place.confirm')}</Button>
    </>
  );
  return (
    <Dialog title={t('place.title', { number: visit.number, name: visit.customerName })} onClose={onClose} footer={footer}>
      <div className="stack">
        <Field label={t('place.technician')}>
          <select className="input" value={technicianId} onChange={(event) => setTechnician(event.target.value)}>
            {technicians.map(({ id, name, employeeNumber }) => <option key={id} value={id}>{name} · {employeeNumber}</option>)}
          </select>
        </Field>
        <div className="row">
          <Field label={t('place.date')}><input className="input" type="date" value={date} onChange={(event) => setDate(event.target.value)} /></Field>
          <Field label={t('place.time')}><input className="input" type="time" step={300} value={time} onChange={(event) => setTime(event.target.value)} /></Field>
        </div>
        <div className="verdict-box" role="status" aria-busy={isPending}>
          {verdict ? <VerdictText verdict={verdict} zone={board.zone} /> : isPending && t('place.asking')}
        </div>
        {verdict?.overridable && (
          <Field label={t('place.reason')} hint={t('place.reasonHint')} required>
            <textarea className="input" rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
        )}
        <ProblemNotice error={place.error ?? error} />
      </div>
    </Dialog>
  );
}

function clock(minute: number) {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
