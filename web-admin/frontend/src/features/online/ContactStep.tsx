import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/client';
import { fieldErrors } from '@/api/fieldErrors';
import type { ConfirmedBooking, Device, KeptTime } from '@/api/types';
import { calendarDate, dayAndSpan } from '@/lib/format';
import { language } from '@/lib/i18n';
import { useLanguage } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { PriceBefore } from '@/ui/PriceBefore';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { Countdown } from './Countdown';
import { PhotosField, type Photo } from './PhotosField';
import { useConfirm, useSendCode } from './queries';
import type { Need } from './ServiceStep';

type Props = { kept: KeptTime; what: Need & { device?: Device }; address: string; photos: Photo[]; onPhotos: (change: (photos: Photo[]) => Photo[]) => void; onBooked: (booked: ConfirmedBooking) => void; onLost: () => void };

/** Who books; a code shows that the phone can be reached, and then the time is promised. */
export function ContactStep({ kept, what, address, photos, onPhotos, onBooked, onLost }: Props) {
  const { t } = useTranslation('online');
  const shown = { language: useLanguage(), zone: kept.zone };
  const [form, setForm] = useState({ name: '', phone: '', email: '', note: '', code: '' });
  const [asked, setAsked] = useState(false);
  const send = useSendCode();
  const confirm = useConfirm();
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const error = fieldErrors(confirm.error);
  const missing = (value: string, said?: string) => said ?? (asked && !value.trim() ? t('required') : undefined);
  const isLost = [send.error, confirm.error].some((one) => isProblem(one) && (one.code === 'hold-expired' || one.code === 'time-gone'));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!form.name.trim() || !form.phone.trim()) return;
    if (!send.data) return send.mutate({ hold: kept.hold, contact: form.phone.trim() });
    if (!form.code.trim()) return;
    const optional = { ...(form.email.trim() ? { email: form.email.trim() } : {}), ...(form.note.trim() ? { note: form.note.trim() } : {}) };
    confirm.mutate(
      { photos, order: { hold: kept.hold, code: form.code.trim(), ...what, name: form.name.trim(), phone: form.phone.trim(), language: language(), address, ...optional } },
      { onSuccess: onBooked },
    );
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <div className="online-kept">
        <strong>{dayAndSpan(kept.from, kept.to, shown)}</strong>
        <span className="muted">{address}</span>
        <Countdown until={kept.expiresAt} onOver={onLost} />
      </div>
      {kept.isDiagnosis && <Notice tone="warn" title={t('common:times.diagnosis')}>{t('diagnosisHint')}</Notice>}
      <PriceBefore serviceType={what.serviceType} device={what.device} day={calendarDate(kept.from, kept.zone)} />
      <Field label={t('name')} error={missing(form.name, error('name'))} required>
        <input className="input" autoComplete="name" maxLength={200} value={form.name} onChange={(event) => set({ name: event.target.value })} />
      </Field>
      <Field label={t('phone')} error={missing(form.phone, error('phone') ?? fieldErrors(send.error)('contact'))} required>
        <input className="input" type="tel" autoComplete="tel" maxLength={40} value={form.phone} onChange={(event) => { set({ phone: event.target.value, code: '' }); send.reset(); }} />
      </Field>
      <Field label={t('email')} error={error('email')}>
        <input className="input" type="email" autoComplete="email" maxLength={200} value={form.email} onChange={(event) => set({ email: event.target.value })} />
      </Field>
      <Field label={t('note')}>
        <textarea className="input" rows={3} maxLength={2000} value={form.note} onChange={(event) => set({ note: event.target.value })} />
      </Field>
      <PhotosField photos={photos} onChange={onPhotos} />
      {send.data && (
        <>
          <Notice tone="ok" title={t('codeSent', { phone: form.phone })}>{send.data.code && t('demoCode', { code: send.data.code })}</Notice>
          <Field label={t('code')} error={missing(form.code, error('code'))} required>
            <input className="input online-code" inputMode="numeric" autoComplete="one-time-code" maxLength={6} value={form.code} onChange={(event) => set({ code: event.target.value })} />
          </Field>
          <Button look="quiet" busy={send.isPending} onClick={() => { set({ code: '' }); confirm.reset(); send.mutate({ hold: kept.hold, contact: form.phone.trim() }); }}>{t('again')}</Button>
        </>
      )}
      {!fieldErrors(send.error)('contact') && <ProblemNotice error={send.error} />}
      {!error('code') && <ProblemNotice error={confirm.error} />}
      {isLost
        ? <Button look="primary" size="large" onClick={onLost}>{t('chooseAgain')}</Button>
        : <Button type="submit" look="primary" size="large" busy={send.isPending || confirm.isPending}>{t(send.data ? 'confirm' : 'getCode')}</Button>}
    </form>
  );
}
