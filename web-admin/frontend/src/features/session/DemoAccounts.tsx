import { useTranslation } from 'react-i18next';
import { useDemo } from '@/api/session';

type Login = { username: string; password: string };

/** With demo data only: one click signs in as any role. */
export function DemoAccounts({ busy, onPick }: { busy: boolean; onPick: (login: Login) => void }) {
  const { t } = useTranslation('session');
  const demo = useDemo();
  if (!demo.data?.enabled) return null;
  return (
    <section className="login-demo" aria-labelledby="demo">
      <h2 id="demo">{t('demo')}</h2>
      <p className="muted">{t('demoHint')}</p>
      <ul>
        {demo.data.logins.map(({ username, password, role, name }) => (
          <li key={username}>
            <button type="button" disabled={busy} onClick={() => onPick({ username, password })}>
              <strong>{t(`common:role.${role}`)}</strong>
              <span>{name} · {username}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
