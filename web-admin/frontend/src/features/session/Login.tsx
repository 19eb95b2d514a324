import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignIn } from '@/api/session';
import { addMessages } from '@/lib/i18n';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { LanguageSwitch } from '@/ui/LanguageSwitch';
import { Logo } from '@/ui/Logo';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { DemoAccounts } from './DemoAccounts';
import './login.css';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';

addMessages('session', { zh, en });

export function Login() {
  const { t } = useTranslation('session');
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useSignIn();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ username, password });
  };
  return (
    <div className="login">
      <header><Logo name={t('common:product')} /><LanguageSwitch /></header>
      <main className="login-card">
        <form onSubmit={submit} className="stack">
          <div>
            <h1>{t('title')}</h1>
            <p className="muted">{t('claim')}</p>
          </div>
          <Field label={t('username')}>
            <input className="input" autoComplete="username" autoFocus value={username} onChange={(event) => setUsername(event.target.value)} />
          </Field>
          <Field label={t('password')}>
            <input className="input" type="password" autoComplete="current-password" value={password} onChange={(event) => setPassword(event.target.value)} />
          </Field>
          <ProblemNotice error={signIn.error} />
          <Button type="submit" look="primary" busy={signIn.isPending} disabled={!username || !password}>{t('signIn')}</Button>
          <p className="muted">{t('noAccount')} <a href="/book/">{t('book')}</a></p>
        </form>
        <DemoAccounts
          busy={signIn.isPending}
          onPick={(login) => {
            setUsername(login.username);
            setPassword(login.password);
            signIn.mutate(login);
          }}
        />
      </main>
    </div>
  );
}
