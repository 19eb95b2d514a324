import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { newPassword } from './account';

type Props = { label: string; error?: string; value: string; onChange: (password: string) => void };

/** Readable on purpose: the administrator hands it over. */
export function PasswordField({ label, error, value, onChange }: Props) {
  const { t } = useTranslation('admin');
  return (
    <div className="admin-password">
      <Field label={label} hint={t('passwordHint')} error={error} required>
        <input className="input" autoComplete="off" spellCheck={false} maxLength={72} value={value} onChange={(event) => onChange(event.target.value)} />
      </Field>
      <Button onClick={() => onChange(newPassword())}>{t('makePassword')}</Button>
    </div>
  );
}
