import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '@/api/fieldErrors';
import { instantOf, parseClock, today } from '@/lib/time';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { useAbsences, type NewAbsence } from './queries';

const KINDS: NewAbsence['kind'][] = ['SICK', 'LEAVE', 'TRAINING'];

/** Adding an absence makes the server plan the technician's visits anew. */
export function AbsenceForm({ id, zone }: { id: string; zone: string }) {
  const { t } = useTranslation('technicians');
  const [form, setForm] = useState({ kind: 'SICK' as NewAbsence['kind'], date: today(zone), from: '08:00', until: today(zone), to: '18:00', reason: '' });
  const { add } = useAbsences(id);
  const error = fieldErrors(add.error);
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const startsAt = instantOf(form.date, parseClock(form.from), zone);
  const endsAt = instantOf(form.until, parseClock(form.to), zone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({ startsAt, endsAt, kind: form.kind, reason: form.reason.trim() });
  };
  return (
    <form className="panel stack" onSubmit={submit}>
      <h3>{t('addAbsence')}</h3>
      <Field label={t('kindLabel')} error={error('kind')}>
        <select className="input" value={form.kind} onChange={(event) => set({ kind: event.target.value as NewAbsence['kind'] })}>
          {KINDS.map((kind) => <option key={kind} value={kind}>{t(`kind.${kind}`)}</option>)}
        </select>
      </Field>
      <div className="absence-times">
        <Field label={t('from')} error={error('startsAt')}><input className="input" type="date" value={form.date} onChange={(event) => event.target.value && set({ date: event.target.value, until: event.target.value > form.until ? event.target.value : form.until })} /></Field>
        <Field label={t('fromTime')}><input className="input" type="time" value={form.from} onChange={(event) => set({ from: event.target.value })} /></Field>
        <Field label={t('until')} error={error('endsAt')}><input className="input" type="date" min={form.date} value={form.until} onChange={(event) => event.target.value && set({ until: event.target.value })} /></Field>
        <Field label={t('untilTime')}><input className="input" type="time" value={form.to} onChange={(event) => set({ to: event.target.value })} /></Field>
      </div>
      <Field label={t('reason')} error={error('reason')}><input className="input" maxLength={200} value={form.reason} onChange={(event) => set({ reason: event.target.value })} /></Field>
      <ProblemNotice error={add.error} />
      <p className="muted">{t('replans')}</p>
      <Button type="submit" look="primary" busy={add.isPending} disabled={startsAt >= endsAt}>{t('addAbsence')}</Button>
    </form>
  );
}
