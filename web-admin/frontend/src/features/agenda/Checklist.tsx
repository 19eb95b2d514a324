import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaVisit, ChecklistItem } from '@/api/types';
import { useText } from '@/lib/useText';
import { Field } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import type { Phone, PhoneState } from './phone/Phone';
import { PictureField } from './PictureField';
import { valueOf } from './reports';

type Props = { visit: AgendaVisit; phone: Phone; state: PhoneState };
type Record = (field: string, value: string | undefined, base: string | undefined, picture?: Blob) => Promise<void>;
/** `base` is what was there when the change began: what somebody else writes meanwhile is not overwritten unseen. */
type Keep = (value: string | undefined, base: string | undefined) => Promise<void>;

/** What is to be recorded of a visit, and the note; every field is kept as soon as it is left. */
export function Checklist({ visit, phone, state }: Props) {
  const { t } = useTranslation('agenda');
  const [failed, setFailed] = useState(false);
  const record: Record = async (field, value, base, picture) => {
    if (value === base && !picture) return;
    setFailed(false);
    try {
      await phone.record({ kind: 'RECORD', visitId: visit.id, field, ...(value !== undefined && { value }), ...(base !== undefined && { base }) }, picture);
    } catch (error) {
      setFailed(true);
      throw error;
    }
  };
  return (
    <section className="checklist" aria-label={t('checklist.title')}>
      {visit.checklist.length > 0 && <h3>{t('checklist.title')}</h3>}
      {visit.checklist.map((item) => <Item key={item.code} item={item} value={valueOf(visit, item.code)} pictures={state.pictures} record={record} />)}
      <Written label={t('checklist.note')} value={valueOf(visit, 'NOTE')} onLeave={(value, base) => record('NOTE', value, base)} />
      {failed && <Notice tone="error" title={t('notKept')}>{t('notKeptHint')}</Notice>}
    </section>
  );
}

type ItemProps = { item: ChecklistItem; value?: string; pictures: Map<string, Blob>; record: Record };

function Item({ item, value, pictures, record }: ItemProps) {
  const text = useText();
  const label = text(item.name);
  const keep: Keep = (next, base) => record(item.code, next, base);
  const quietly = (kept: Promise<void>) => void kept.catch(() => {}); // said below the list
  switch (item.kind) {
    case 'TICK':
      return <Tick label={label} required={item.required} ticked={value === 'true'} onTick={(ticked) => quietly(keep(ticked ? 'true' : undefined, value))} />;
    case 'NUMBER':
      return <Measured item={item} label={label} value={value} onLeave={keep} />;
    case 'TEXT':
      return <Written label={label} required={item.required} value={value} onLeave={keep} />;
    case 'PHOTO':
    case 'SIGNATURE':
      return <PictureField item={item} label={label} value={value} kept={value ? pictures.get(value) : undefined} onPicture={(picture) => quietly(record(item.code, undefined, value, picture))} onRemove={() => quietly(keep(undefined, value))} />;
  }
}

/** Shows the tick at once; it is kept a moment later. */
function Tick({ label, required, ticked, onTick }: { label: string; required: boolean; ticked: boolean; onTick: (ticked: boolean) => void }) {
  const [shown, setShown] = useState(ticked);
  useEffect(() => setShown(ticked), [ticked]);
  const tick = (next: boolean) => {
    setShown(next);
    onTick(next);
  };
  return <label className="tick"><input type="checkbox" checked={shown} onChange={(event) => tick(event.target.checked)} /><span>{label}{required && <span aria-hidden> *</span>}</span></label>;
}

/** What is being typed stays until it is kept, whatever is recorded elsewhere meanwhile. */
function useDraft(value: string | undefined, onLeave: Keep) {
  const [draft, setDraft] = useState<{ text: string; base?: string }>();
  const type = (text: string) => setDraft((before) => ({ text, base: before ? before.base : value }));
  const leave = (text: string | undefined) => draft && void onLeave(text, draft.base).then(() => setDraft(undefined), () => {});
  return { shown: draft?.text ?? value ?? '', type, leave };
}

function Written({ label, value, required, onLeave }: { label: string; value?: string; required?: boolean; onLeave: Keep }) {
  const { shown, type, leave } = useDraft(value, onLeave);
  return (
    <Field label={label} required={required}>
      <textarea className="input" rows={2} maxLength={2000} value={shown} onChange={(event) => type(event.target.value)} onBlur={() => leave(shown.trim() || undefined)} />
    </Field>
  );
}

function Measured({ item, label, value, onLeave }: { item: ChecklistItem; label: string; value?: string; onLeave: Keep }) {
  const { t } = useTranslation('agenda');
  const { shown, type, leave } = useDraft(value, onLeave);
  const number = Number(shown.trim().replace(',', '.'));
  const wrong = shown !== '' && !(number >= (item.least ?? -Infinity) && number <= (item.most ?? Infinity));
  const range = [item.least, item.most].map((one) => one ?? '').join('–');
  return (
    <Field label={item.unit ? `${label} (${item.unit})` : label} required={item.required} error={wrong ? t('checklist.range', { range }) : undefined} hint={t('checklist.range', { range })}>
      <input className="input" inputMode="decimal" value={shown} onChange={(event) => type(event.target.value)} onBlur={() => !wrong && leave(shown.trim() === '' ? undefined : String(number))} />
    </Field>
  );
}
