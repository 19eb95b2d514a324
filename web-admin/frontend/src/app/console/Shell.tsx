import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { signOut } from '@/api/session';
import type { Me } from '@/api/types';
import { addMessages } from '@/lib/i18n';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { LanguageSwitch } from '@/ui/LanguageSwitch';
import { Logo } from '@/ui/Logo';
import { consolePaths, mayOpen } from './access';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';
import './shell.css';

addMessages('shell', { zh, en });

export function Shell({ me, children }: { me: Me; children: ReactNode }) {
  const { t } = useTranslation('shell');
  const text = useText();
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState('');
  return (
    <div className="shell">
      <a href="#main" className="shell-skip">{t('skip')}</a>
      <header className="shell-head">
        <Button className="shell-menu" look="quiet" icon="menu" label={t('menu')} onClick={() => setOpenAt(openAt === pathname ? '' : pathname)} />
        <Logo name={t('product')} />
        <nav aria-label={t('menu')} className={openAt === pathname ? 'shell-nav shell-nav-open' : 'shell-nav'}>
          {consolePaths.filter((path) => mayOpen(me, path)).map((path) => (
            <NavLink key={path} to={path}>{t(`page.${path.slice(1)}`)}</NavLink>
          ))}
        </nav>
        <div className="shell-user">
          <span className="shell-name">
            {me.displayName}
            <small>{text(me.unit.name)} · {me.roles.map((role) => t(`common:role.${role}`)).join('、')}</small>
          </span>
          <LanguageSwitch />
          <Button look="quiet" onClick={() => void signOut()}>{t('common:signOut')}</Button>
        </div>
      </header>
      <main id="main" tabIndex={-1}>{children}</main>
    </div>
  );
}
