import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '@/api/fieldErrors';
import type { User } from '@/api/types';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Loading } from '@/ui/Empty';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { accountOf, formOf, isComplete } from './account';
import { AccountFields } from './AccountFields';
import { PasswordField } from './PasswordField';
import { useUser, useUserChanges } from './queries';

export function UserDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const user = useUser(id);
  return (
    <Dialog look="drawer" title={user.data?.username ?? t('users')} onClose={onClose}>
      {user.isPending && <Loading label={t('common:loading')} />}
      <ProblemNotice error={user.error} onRetry={() => void user.refetch()} />
      {user.data && (
        <div className="stack">
          <AccountEditor user={user.data} onDone={onClose} />
          <PasswordReset user={user.data} />
          <Access user={user.data} />
        </div>
      )}
    </Dialog>
  );
}

function AccountEditor({ user, onDone }: { user: User; onDone: () => void }) {
  const { t } = useTranslation('admin');
  const [form, setForm] = useState(() => formOf(user));
  const { change } = useUserChanges();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ id: user.id, version: user.version, account: accountOf(form) }, { onSuccess: onDone });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <AccountFields form={form} error={fieldErrors(change.error)} onChange={setForm} />
      <ProblemNotice error={change.error} />
      <div><Button type="submit" look="primary" busy={change.isPending} disabled={!isComplete(form)}>{t('common:save')}</Button></div>
    </form>
  );
}

function PasswordReset({ user }: { user: User }) {
  const { t } = useTranslation('admin');
  const [password, setPassword] = useState('');
  const { reset } = useUserChanges();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    reset.mutate({ id: user.id, version: user.version, password });
  };
  return (
    <form className="panel stack" onSubmit={submit} noValidate>
      <h3>{t('resetTitle')}</h3>
      <PasswordField label={t('newPassword')} error={fieldErrors(reset.error)('password')} value={password} onChange={setPassword} />
      <ProblemNotice error={reset.error} />
      {reset.isSuccess && <Notice tone="ok" title={t('resetDone')} />}
      <div><Button type="submit" busy={reset.isPending} disabled={!password}>{t('reset')}</Button></div>
    </form>
  );
}

function Access({ user }: { user: User }) {
  const { t } = useTranslation('admin');
  const { letIn } = useUserChanges();
  const { id, version, enabled } = user;
  return (
    <section className="panel stack">
      <h3>{t(enabled ? 'access' : 'noAccess')}</h3>
      <p className="muted">{t(enabled ? 'accessHint' : 'noAccessHint')}</p>
      <ProblemNotice error={letIn.error} />
      <div><Button look={enabled ? 'danger' : 'plain'} busy={letIn.isPending} onClick={() => letIn.mutate({ id, version, enabled: !enabled })}>{t(enabled ? 'deactivate' : 'reactivate')}</Button></div>
    </section>
  );
}
