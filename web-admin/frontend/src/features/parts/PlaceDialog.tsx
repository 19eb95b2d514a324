import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '@/api/fieldErrors';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { NameFields } from '@/ui/NameFields';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { useOpenPlace } from './queries';

const KINDS = ['WAREHOUSE', 'QUARANTINE'] as const;

/** A new warehouse, or a place for faulty parts, of one's own unit. */
export function PlaceDialog({ unitId, onClose }: { unitId: string; onClose: () => void }) {
  const { t } = useTranslation('parts');
  const id = useId();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('WAREHOUSE');
  const [code, setCode] = useState('');
  const [name, setName] = useState<{ zh: string; en?: string }>({ zh: '' });
  const [asked, setAsked] = useState(false);
  const open = useOpenPlace();
  const error = fieldErrors(open.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (code.trim() && name.zh.trim()) open.mutate({ kind, code: code.trim(), name, unitId }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('openPlace')} onClose={onClose} footer={<><Button onClick={onClose}>{t('common:cancel')}</Button><Button type="submit" form={id} look="primary" busy={open.isPending}>{t('common:save')}</Button></>}>
      <form id={id} className="stack" onSubmit={submit} noValidate>
        <Field label={t('place.kind')} hint={t('place.vanHint')}>
          <select className="input" value={kind} onChange={(event) => setKind(event.target.value as typeof kind)}>
            {KINDS.map((one) => <option key={one} value={one}>{t(`place.${one}`)}</option>)}
          </select>
        </Field>
        <Field label={t('place.code')} error={error('code') ?? (asked && !code.trim() ? t('common:required') : undefined)} required>
          <input className="input" maxLength={40} value={code} onChange={(event) => setCode(event.target.value)} />
        </Field>
        <NameFields value={name} error={(field) => error(field) ?? (asked && field === 'name.zh' && !name.zh.trim() ? t('common:required') : undefined)} onChange={setName} />
        <ProblemNotice error={open.error} />
      </form>
    </Dialog>
  );
}
