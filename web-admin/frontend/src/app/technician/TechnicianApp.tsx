import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { AgendaPage } from '@/features/agenda/AgendaPage';
import { addMessages } from '@/lib/i18n';
import { Button } from '@/ui/Button';
import { Empty, Loading } from '@/ui/Empty';
import { LanguageSwitch } from '@/ui/LanguageSwitch';
import { Logo } from '@/ui/Logo';
import '@/ui/mobileFrame.css';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { leave } from './leave';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';
import { SignOut } from './SignOut';
import { useWho } from './useWho';

addMessages('technician', { zh, en });

/** The technician's web app: it opens without a network, for whoever was signed in last. */
export function TechnicianApp() {
  const { t } = useTranslation('technician');
  const { who, left, nobody, waiting, error, retry } = useWho();
  useEffect(() => {
    if (nobody) location.replace(`/login?next=${encodeURIComponent(location.pathname)}`);
  }, [nobody]);
  const technician = who?.roles.includes('TECHNICIAN');
  return (
    <>
      <header className="mobile-head">
        <Logo name={t('title')} />
        <span className="grow" />
        <LanguageSwitch />
        {who && technician && <SignOut userId={who.userId} />}
      </header>
      {waiting && <Loading label={t('common:loading')} />}
      {left && <Empty title={t('left')}>{t('leftHint')}</Empty>}
      <ProblemNotice error={error} onRetry={() => void retry()} />
      {who && (technician ? <AgendaPage userId={who.userId} /> : <Empty title={t('wrongRole')} action={<Button onClick={() => void leave(who.userId)}>{t('common:signOut')}</Button>} />)}
    </>
  );
}
