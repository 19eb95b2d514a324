import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '@/api/fieldErrors';
import type { NewName, Unit } from '@/api/types';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { NameFields } from '@/ui/NameFields';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { useUnitChanges } from './queries';

const KINDS = ['BRANCH', 'STORE'] as const;

/** A new unit below this one, or a new name for it. */
export function UnitDialog({ unit, adding, onClose }: { unit: Unit; adding: boolean; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const text = useText();
  const form = useId();
  const [name, setName] = useState<NewName>(adding ? { zh: '' } : unit.name);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('BRANCH');
  const { open, rename } = useUnitChanges();
  const saving = adding ? open : rename;
  const error = fieldErrors(saving.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (adding) open.mutate({ name, kind, parentId: unit.id }, { onSuccess: onClose });
    else rename.mutate({ id: unit.id, version: unit.version, name }, { onSuccess: onClose });
  };
  const footer = (
    <>
      <Button onClick={onClose}>{t('common:cancel')}</Button>
      <Button type="submit" form={form} look="primary" busy={saving.isPending} disabled={!name.zh.trim()}>{t('common:save')}</Button>
    </>
  );
  return (
    <Dialog title={t(adding ? 'addBelowOf' : 'renameOf', { name: text(unit.name) })} onClose={onClose} footer={footer}>
      <form id={form} className="stack" onSubmit={submit} noValidate>
        {adding && (
          <Field label={t('kindLabel')} error={error('kind')}>
            <select className="input" value={kind} onChange={(event) => setKind(event.target.value as typeof kind)}>
              {KINDS.map((one) => <option key={one} value={one}>{t(`kind.${one}`)}</option>)}
            </select>
          </Field>
        )}
        <NameFields value={name} error={error} onChange={setName} />
        <ProblemNotice error={saving.error} />
      </form>
    </Dialog>
  );
}
