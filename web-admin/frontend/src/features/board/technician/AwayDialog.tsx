import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '@/api/client';
import type { BoardTechnician, Technician } from '@/api/types';
import { dateOf, instantOf, minuteOfDay, moment, parseClock } from '@/lib/time';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { ProblemNotice } from '@/ui/ProblemNotice';

type Kind = Technician['absences'][number]['kind'];
type Props = { technician: BoardTechnician; visits: number; zone: string; onClose: () => void };

const KINDS: Kind[] = ['SICK', 'LEAVE', 'TRAINING'];
const clock = (at: number, zone: string) => {
  const minute = minuteOfDay(at, zone);
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
};

/** Somebody is ill, or comes later: the plan gives their visits to others. */
export function AwayDialog({ technician, visits, zone, onClose }: Props) {
  const { t } = useTranslation('board');
  const client = useQueryClient();
  const shift = technician.shifts.find(({ endsAt }) => moment(endsAt) > Date.now());
  const from = Math.max(Date.now(), shift ? moment(shift.startsAt) : 0);
  const to = shift ? moment(shift.endsAt) : from + 8 * 3_600_000;
  const [form, setForm] = useState({ kind: 'SICK' as Kind, date: dateOf(from, zone), from: clock(from, zone), until: dateOf(to, zone), to: clock(to, zone), reason: '' });
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const isComplete = form.date && form.from && form.until && form.to;
  const startsAt = isComplete ? instantOf(form.date, parseClock(form.from), zone) : '';
  const endsAt = isComplete ? instantOf(form.until, parseClock(form.to), zone) : '';
  const report = useMutation({
    mutationFn: () => call<Technician>(`/api/v1/technicians/${technician.id}/absences`, { method: 'POST', body: { startsAt, endsAt, kind: form.kind, reason: form.reason.trim() } }),
    onSuccess: async () => {
      await Promise.all([['board'], ['technicians'], ['technician', technician.id]].map((queryKey) => client.invalidateQueries({ queryKey })));
      onClose();
    },
  });
  const footer = (
    <>
      <Button onClick={onClose}>{t('common:back')}</Button>
      <Button look="primary" busy={report.isPending} disabled={!isComplete || startsAt >= endsAt || form.reason.trim() === ''} onClick={() => report.mutate()}>{t('away.confirm')}</Button>
    </>
  );
  return (
    <Dialog title={t('away.title', { name: technician.name })} onClose={onClose} footer={footer}>
      <div className="stack">
        <p className="muted">{t('away.hint', { count: visits })}</p>
        <Field label={t('away.kind')}>
          <select className="input" value={form.kind} onChange={(event) => set({ kind: event.target.value as Kind })}>
            {KINDS.map((kind) => <option key={kind} value={kind}>{t(`absence.${kind}`)}</option>)}
          </select>
        </Field>
        <div className="row">
          <Field label={t('away.from')}><input className="input" type="date" value={form.date} onChange={(event) => set({ date: event.target.value })} /></Field>
          <Field label={t('away.fromTime')}><input className="input" type="time" value={form.from} onChange={(event) => set({ from: event.target.value })} /></Field>
        </div>
        <div className="row">
          <Field label={t('away.until')}><input className="input" type="date" value={form.until} onChange={(event) => set({ until: event.target.value })} /></Field>
          <Field label={t('away.untilTime')}><input className="input" type="time" value={form.to} onChange={(event) => set({ to: event.target.value })} /></Field>
        </div>
        <Field label={t('away.reason')} required><input className="input" maxLength={200} value={form.reason} onChange={(event) => set({ reason: event.target.value })} /></Field>
        <ProblemNotice error={report.error} />
      </div>
    </Dialog>
  );
}
