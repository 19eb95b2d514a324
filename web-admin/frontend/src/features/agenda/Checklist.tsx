import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaVisit, ChecklistItem } from '@/api/types';
import { useText } from '@/lib/useText';
import { Field } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import type { Phone, PhoneState } from './phone/Phone';
import { PictureField } from './PictureField';
import { valueOf } from './reports';

type Props = { visit: AgendaVisit; phone: Phone; state: PhoneState };
type Record = (field: string, value: string | undefined, picture?: Blob) => void;

/** What is to be recorded of a visit, and the note; every field is kept as soon as it is left. */
export function Checklist({ visit, phone, state }: Props) {
  const { t } = useTranslation('agenda');
  const [failed, setFailed] = useState(false);
  const record: Record = (field, value, picture) => {
    const base = valueOf(visit, field);
    if (value === base && !picture) return;
    setFailed(false);
    phone.record({ kind: 'RECORD', visitId: visit.id, field, ...(value !== undefined && { value }), ...(base !== undefined && { base }) }, picture).catch(() => setFailed(true));
  };
  return (
    <section className="checklist" aria-label={t('checklist.title')}>
      {visit.checklist.length > 0 && <h3>{t('checklist.title')}</h3>}
      {visit.checklist.map((item) => <Item key={item.code} item={item} value={valueOf(visit, item.code)} pictures={state.pictures} record={record} />)}
      <Written key={valueOf(visit, 'NOTE') ?? ''} label={t('checklist.note')} value={valueOf(visit, 'NOTE')} onLeave={(value) => record('NOTE', value)} />
      {failed && <Notice tone="error" title={t('notKept')}>{t('notKeptHint')}</Notice>}
    </section>
  );
}

type ItemProps = { item: ChecklistItem; value?: string; pictures: Map<string, Blob>; record: Record };

function Item({ item, value, pictures, record }: ItemProps) {
  const text = useText();
  const label = text(item.name);
  const keep = (next: string | undefined) => record(item.code, next);
  switch (item.kind) {
    case 'TICK':
      return <label className="tick"><input type="checkbox" checked={value === 'true'} onChange={(event) => keep(event.target.checked ? 'true' : undefined)} /><span>{label}{item.required && <span aria-hidden> *</span>}</span></label>;
    case 'NUMBER':
      return <Measured key={value ?? ''} item={item} label={label} value={value} onLeave={keep} />;
    case 'TEXT':
      return <Written key={value ?? ''} label={label} required={item.required} value={value} onLeave={keep} />;
    case 'PHOTO':
    case 'SIGNATURE':
      return <PictureField item={item} label={label} value={value} kept={value ? pictures.get(value) : undefined} onPicture={(picture) => record(item.code, undefined, picture)} onRemove={() => keep(undefined)} />;
  }
}

function Written({ label, value = '', required, onLeave }: { label: string; value?: string; required?: boolean; onLeave: (value?: string) => void }) {
  const [shown, setShown] = useState(value);
  return (
    <Field label={label} required={required}>
      <textarea className="input" rows={2} maxLength={2000} value={shown} onChange={(event) => setShown(event.target.value)} onBlur={() => onLeave(shown.trim() || undefined)} />
    </Field>
  );
}

function Measured({ item, label, value = '', onLeave }: { item: ChecklistItem; label: string; value?: string; onLeave: (value?: string) => void }) {
  const { t } = useTranslation('agenda');
  const [shown, setShown] = useState(value);
  const number = Number(shown.replace(',', '.'));
  const wrong = shown !== '' && !(number >= (item.least ?? -Infinity) && number <= (item.most ?? Infinity));
  const range = [item.least, item.most].map((one) => one ?? '').join('–');
  return (
    <Field label={item.unit ? `${label} (${item.unit})` : label} required={item.required} error={wrong ? t('checklist.range', { range }) : undefined} hint={t('checklist.range', { range })}>
      <input className="input" inputMode="decimal" value={shown} onChange={(event) => setShown(event.target.value.trim())} onBlur={() => !wrong && onLeave(shown === '' ? undefined : String(number))} />
    </Field>
  );
}
