import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenTicket } from '@/api/bookings';
import { fieldErrors } from '@/api/fieldErrors';
import { useSymptoms } from '@/api/reference';
import type { TicketKind } from '@/api/types';
import { useText } from '@/lib/useText';
import { firstWish } from '@/lib/wishes';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { Segmented } from '@/ui/Segmented';
import { CustomerField } from './CustomerField';
import { emptyForm, ticketOf } from './form';
import { NewCustomer } from './NewCustomer';
import type { Sent } from './IntakePage';
import { PlaceFields } from './PlaceFields';
import { PriorityField } from './PriorityField';

const KINDS: TicketKind[] = ['FAULT', 'CONSULTATION', 'QUESTION', 'COMPLAINT'];

export function TicketForm({ zone, onSent }: { zone: string; onSent: (sent: Sent) => void }) {
  const { t } = useTranslation('intake');
  const text = useText();
  const symptoms = useSymptoms().data ?? [];
  const [form, setForm] = useState(() => emptyForm(firstWish(zone)));
  const [filling, setFilling] = useState(1);
  const open = useOpenTicket();
  const error = fieldErrors(open.error);
  const ticket = ticketOf(form);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ticket || open.isPending) return;
    open.mutate(ticket, {
      onSuccess: ({ visit, number }) => {
        onSent({ visitId: visit?.id, number });
        setForm(emptyForm(firstWish(zone)));
        setFilling(filling + 1);
      },
    });
  };
  return (
    <form key={filling} onSubmit={submit} className="stack" noValidate>
      <Segmented label={t('kind')} value={form.kind} options={KINDS.map((value) => ({ value, label: t(`common:ticketKind.${value}`) }))} onChange={(kind) => setForm({ ...form, kind })} />
      {form.newCustomer
        ? <NewCustomer form={form} onChange={setForm} />
        : <CustomerField form={form} error={error('customerId')} onChange={setForm} />}
      <PlaceFields form={form} error={error} mayAdd={false} onChange={setForm} />
      <div className="intake-pair">
        <Field label={t('symptom')} error={error('symptom')}>
          <select className="input" value={form.symptom} onChange={(event) => setForm({ ...form, symptom: event.target.value })}>
            <option value="">{t('noSymptom')}</option>
            {symptoms.map((one) => <option key={one.code} value={one.code}>{text(one.name)}</option>)}
          </select>
        </Field>
        <PriorityField value={form.priority} onChange={(priority) => setForm({ ...form, priority })} />
      </div>
      <Field label={t('description')} error={error('description')} required>
        <textarea className="input" rows={4} maxLength={2000} value={form.description} onChange={(event) => setForm({ ...form, description: event.target.value })} />
      </Field>
      <ProblemNotice error={open.error} />
      <div className="row">
        <Button type="submit" look="primary" busy={open.isPending} disabled={!ticket}>{t('openTicket')}</Button>
        {!ticket && <span className="muted">{t(form.kind === 'FAULT' ? 'missingFault' : 'missingTicket')}</span>}
      </div>
    </form>
  );
}
