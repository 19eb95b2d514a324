import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '@/lib/format';
import { useLanguage } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import type { Phone, PhoneState } from './phone/Phone';

const WRONG = 120_000;

/** How much has not been sent, and why; always there, so that nobody has to wonder. */
export function LineNotice({ phone, state, zone }: { phone: Phone; state: PhoneState; zone: string }) {
  const { t } = useTranslation('agenda');
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const count = state.unsent.length;
  const tone = state.line === 'up' ? 'info' : 'warn';
  const numbers = new Map(state.visits.map((visit) => [visit.id, visit.number]));
  return (
    <div className="line">
      {count === 0 && state.line === 'up' && <p className="line-fine" role="status">{t('line.allSent')}</p>}
      {count === 0 && state.line !== 'up' && <Notice tone="warn" title={t(`line.${state.line}`)} action={<SignIn state={state} />}>{t(`line.${state.line}Hint`)}</Notice>}
      {count > 0 && (
        <Notice tone={tone} title={t('line.unsent', { count })} action={state.line === 'out' ? <SignIn state={state} /> : <Button size="large" busy={state.sending} onClick={() => void phone.exchange()}>{t('line.send')}</Button>}>
          <p>{t(state.line === 'up' ? 'line.going' : `line.${state.line}Kept`)}</p>
          <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>{t(open ? 'line.hide' : 'line.list')}</button>
          {open && (
            <ol className="line-list">
              {state.unsent.map((one) => <li key={one.id}>{clockTime(Date.parse(one.at) + state.behind, { language, zone })} {t(`deed.${one.kind}`)} {numbers.get(one.visitId)}{one.reason && <> <q>{one.reason}</q></>}</li>)}
            </ol>
          )}
        </Notice>
      )}
      {Math.abs(state.behind) > WRONG && <Notice tone="warn" title={t(state.behind < 0 ? 'clock.ahead' : 'clock.behind', { count: Math.round(Math.abs(state.behind) / 60_000) })}>{t('clock.hint')}</Notice>}
    </div>
  );
}

function SignIn({ state }: { state: PhoneState }) {
  const { t } = useTranslation('agenda');
  return state.line === 'out' ? <a className="button button-primary button-large" href={`/login?next=${encodeURIComponent(location.pathname)}`}>{t('line.signIn')}</a> : null;
}
