import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { fieldErrors } from '@/api/fieldErrors';
import type { StockLevel } from '@/api/types';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { Segmented } from '@/ui/Segmented';
import { moveOf, type MoveForm } from './move';
import { PartField, type Picked } from './PartField';
import { PlaceField, usePlaceName } from './PlaceField';
import { useMove, type MoveKind } from './queries';

const KINDS: MoveKind[] = ['transfers', 'counts', 'scrap'];
/** Complaints that stand beside their field. */
const SHOWN = ['partId', 'toId', 'to', 'serials', 'quantity', 'note'];

/** Pieces come in, go elsewhere, are counted or thrown away; of what lies somewhere, or of any part that arrives. */
export function MoveDialog({ level, onClose }: { level?: StockLevel; onClose: () => void }) {
  const { t } = useTranslation('parts');
  const text = useText();
  const place = usePlaceName();
  const id = useId();
  const [kind, setKind] = useState<MoveKind>(level ? 'transfers' : 'receipts');
  const [part, setPart] = useState<Picked | undefined>(level && { id: level.part, code: level.partCode, name: text(level.partName), isTracked: level.isTracked });
  const [form, setForm] = useState<MoveForm>({ quantity: '', serials: '', to: '', note: '' });
  const [asked, setAsked] = useState(false);
  const send = useMove();
  const error = fieldErrors(send.error);
  const fielded = SHOWN.some((field) => error(field));
  const move = moveOf(kind, part, level?.location.id, form);
  const set = (change: Partial<MoveForm>) => setForm({ ...form, ...change });
  const missing = (is: boolean, said?: string) => said ?? (asked && is ? t('common:required') : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (move) send.mutate({ kind, move }, { onSuccess: onClose });
  };
  const footer = <><Button onClick={onClose}>{t('common:cancel')}</Button><Button type="submit" form={id} look="primary" busy={send.isPending}>{t(`do.${kind}`)}</Button></>;
  return (
    <Dialog title={level ? `${text(level.partName)} ${level.partCode}` : t('receive')} onClose={onClose} footer={footer}>
      <form id={id} className="stack" onSubmit={submit} noValidate>
        {level && <p className="muted">{t('lies', { place: place(level.location), count: level.quantity, free: level.quantity - level.reserved })} <Link to={`?tab=movements&part=${level.part}&place=${level.location.id}`}>{t('follow')}</Link></p>}
        {level && <Segmented label={t('what')} value={kind} options={KINDS.map((value) => ({ value, label: t(`do.${value}`) }))} onChange={(next) => { setKind(next); send.reset(); }} />}
        {!level && <PartField value={part} error={missing(!part, error('partId'))} onChange={setPart} />}
        {(kind === 'receipts' || kind === 'transfers') && <PlaceField label={t('to')} none={t('choose')} value={form.to} error={missing(!form.to, error('toId') ?? error('to'))} required onChange={(to) => set({ to })} />}
        {part?.isTracked
          ? (
            <Field label={t('serialsOf')} hint={t(kind === 'counts' ? 'serialsCounted' : 'serialsHint')} error={missing(kind !== 'counts' && !form.serials.trim(), error('serials') ?? error('quantity'))} required={kind !== 'counts'}>
              <textarea className="input" rows={4} spellCheck={false} value={form.serials} onChange={(event) => set({ serials: event.target.value })} />
            </Field>
          )
          : (
            <Field label={t(kind === 'counts' ? 'counted' : 'quantity')} error={missing(!move && !isPieces(form.quantity, kind), error('quantity'))} required>
              <input className="input parts-quantity" type="number" inputMode="numeric" min={kind === 'counts' ? 0 : 1} max={100000} step={1} value={form.quantity} onChange={(event) => set({ quantity: event.target.value })} />
            </Field>
          )}
        <Field label={t('note')} error={missing(kind === 'scrap' && !form.note.trim(), error('note'))} required={kind === 'scrap'}>
          <input className="input" maxLength={500} value={form.note} onChange={(event) => set({ note: event.target.value })} />
        </Field>
        {!fielded && <ProblemNotice error={send.error} />}
      </form>
    </Dialog>
  );
}

const isPieces = (text: string, kind: MoveKind) => /^\d+$/.test(text) && (kind === 'counts' || Number(text) > 0);
