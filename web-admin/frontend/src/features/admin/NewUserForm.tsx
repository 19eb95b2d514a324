import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '@/api/fieldErrors';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { accountOf, emptyAccount, isComplete } from './account';
import { AccountFields } from './AccountFields';
import { PasswordField } from './PasswordField';
import { useUserChanges } from './queries';

export function NewUserForm({ firstUnit, onDone }: { firstUnit: string; onDone: () => void }) {
  const { t } = useTranslation('admin');
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [form, setForm] = useState(() => emptyAccount(firstUnit));
  const { open } = useUserChanges();
  const error = fieldErrors(open.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open.mutate({ username: username.trim().toLowerCase(), password, ...accountOf(form) }, { onSuccess: onDone });
  };
  const ready = username.trim() && password && isComplete(form);
  return (
    <form className="stack" onSubmit={submit} noValidate autoComplete="off">
      <Field label={t('username')} hint={t('usernameHint')} error={error('username')} required>
        <input className="input" maxLength={60} autoCapitalize="none" spellCheck={false} value={username} onChange={(event) => setUsername(event.target.value)} />
      </Field>
      <AccountFields form={form} error={error} onChange={setForm} />
      <PasswordField label={t('firstPassword')} error={error('password')} value={password} onChange={setPassword} />
      <ProblemNotice error={open.error} />
      <div className="row">
        <Button type="submit" look="primary" busy={open.isPending} disabled={!ready}>{t('common:save')}</Button>
        {!ready && <span className="muted">{t('userMissing')}</span>}
      </div>
    </form>
  );
}
