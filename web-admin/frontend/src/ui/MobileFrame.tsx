import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { signOut, useSession } from '@/api/session';
import type { Me, Role } from '@/api/types';
import { Button } from './Button';
import { Empty, Loading } from './Empty';
import { LanguageSwitch } from './LanguageSwitch';
import { Logo } from './Logo';
import './mobileFrame.css';
import { ProblemNotice } from './ProblemNotice';

type Props = { role: Role; title: string; wrongRole: string; children: (me: Me) => ReactNode };

/** The frame of the phone entries: only for the role they are made for, else to the sign-in page. */
export function MobileFrame({ role, title, wrongRole, children }: Props) {
  const { t } = useTranslation();
  const session = useSession();
  const me = session.data;
  useEffect(() => {
    if (me === null) location.replace(`/login?next=${encodeURIComponent(location.pathname)}`);
  }, [me]);
  return (
    <>
      <header className="mobile-head">
        <Logo name={title} />
        <span className="grow" />
        <LanguageSwitch />
        <Button look="quiet" icon="signOut" label={t('signOut')} onClick={() => void signOut()} />
      </header>
      {session.isPending && <Loading label={t('loading')} />}
      <ProblemNotice error={session.error} onRetry={() => void session.refetch()} />
      {me && (me.roles.includes(role) ? children(me) : <Empty title={wrongRole} action={<Button onClick={() => void signOut()}>{t('signOut')}</Button>} />)}
    </>
  );
}
