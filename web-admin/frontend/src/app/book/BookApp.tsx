import { useTranslation } from 'react-i18next';
import { OnlinePages } from '@/features/online/OnlinePages';
import { addMessages } from '@/lib/i18n';
import { LanguageSwitch } from '@/ui/LanguageSwitch';
import { Logo } from '@/ui/Logo';
import '@/ui/mobileFrame.css';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';

addMessages('bookFrame', { zh, en });

/** For customers without an account. */
export function BookApp() {
  const { t } = useTranslation('bookFrame');
  return (
    <>
      <header className="mobile-head">
        <Logo name={t('title')} />
        <span className="grow" />
        <LanguageSwitch />
      </header>
      <OnlinePages />
    </>
  );
}
