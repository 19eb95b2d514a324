import { useTranslation } from 'react-i18next';
import type { NewName } from '@/api/types';
import { Field } from './Field';
import './nameFields.css';

type Props = { value: NewName; error: (field: string) => string | undefined; onChange: (name: NewName) => void };

/** A name in both languages; the English one may wait. */
export function NameFields({ value, error, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className="name-fields">
      <Field label={t('nameZh')} error={error('name.zh')} required>
        <input className="input" maxLength={100} value={value.zh} onChange={(event) => onChange({ ...value, zh: event.target.value })} />
      </Field>
      <Field label={t('nameEn')} error={error('name.en')} hint={t('nameEnHint')}>
        <input className="input" maxLength={100} value={value.en ?? ''} onChange={(event) => onChange({ ...value, en: event.target.value })} />
      </Field>
    </div>
  );
}
