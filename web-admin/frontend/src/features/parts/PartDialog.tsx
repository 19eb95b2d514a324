import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '@/api/fieldErrors';
import type { Part } from '@/api/types';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { NameFields } from '@/ui/NameFields';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { emptyPart, formOf, partOf } from './partForm';
import { useSavePart } from './queries';
import { SymptomChoice } from './SymptomChoice';

/** Complaints that stand beside their field. */
const SHOWN = ['code', 'name.zh', 'name.en', 'priceMinor', 'models', 'alternatives'];

/** A new part of the catalogue, or another state of one. */
export function PartDialog({ part, onClose }: { part?: Part; onClose: () => void }) {
  const { t } = useTranslation('parts');
  const id = useId();
  const [form, setForm] = useState(() => (part ? formOf(part) : emptyPart));
  const [asked, setAsked] = useState(false);
  const save = useSavePart(part);
  const error = fieldErrors(save.error);
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change });
  const missing = (is: boolean, said?: string) => said ?? (asked && is ? t('common:required') : undefined);
  const ready = partOf(form);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (ready) save.mutate(ready, { onSuccess: onClose });
  };
  const footer = <><Button onClick={onClose}>{t('common:cancel')}</Button><Button type="submit" form={id} look="primary" busy={save.isPending}>{t('common:save')}</Button></>;
  return (
    <Dialog look="drawer" title={part ? `${t('changePart')} ${part.code}` : t('addPart')} onClose={onClose} footer={footer}>
      <form id={id} className="stack" onSubmit={submit} noValidate>
        <Field label={t('code')} hint={t('codeHint')} error={missing(!form.code.trim(), error('code'))} required>
          <input className="input" maxLength={40} autoCapitalize="characters" spellCheck={false} value={form.code} onChange={(event) => set({ code: event.target.value })} />
        </Field>
        <NameFields value={form.name} error={(field) => missing(field === 'name.zh' && !form.name.zh.trim(), error(field))} onChange={({ zh, en }) => set({ name: { zh, en } })} />
        <Field label={`${t('price')} (${form.currency})`} error={missing(!/^\d+(\.\d{1,2})?$/.test(form.price), error('priceMinor'))} required>
          <input className="input parts-quantity" inputMode="decimal" value={form.price} onChange={(event) => set({ price: event.target.value })} />
        </Field>
        <Field label={t('models')} hint={t('modelsHint')} error={error('models')}>
          <textarea className="input" rows={4} spellCheck={false} value={form.models} onChange={(event) => set({ models: event.target.value })} />
        </Field>
        <Field label={t('alternatives')} hint={t('alternativesHint')} error={error('alternatives')}>
          <textarea className="input" rows={2} spellCheck={false} value={form.alternatives} onChange={(event) => set({ alternatives: event.target.value })} />
        </Field>
        <SymptomChoice value={form.symptoms} onChange={(symptoms) => set({ symptoms })} />
        <label className="parts-check"><input type="checkbox" checked={form.isTracked} onChange={(event) => set({ isTracked: event.target.checked })} /> {t('tracked')} <span className="muted">{t('trackedHint')}</span></label>
        <label className="parts-check"><input type="checkbox" checked={form.isActive} onChange={(event) => set({ isActive: event.target.checked })} /> {t('isActive')}</label>
        {!SHOWN.some((field) => error(field)) && <ProblemNotice error={save.error} />}
      </form>
    </Dialog>
  );
}
