import { useTranslation } from 'react-i18next';
import type { Message } from '@/api/types';
import { dayAndTime } from '@/lib/format';
import { browserZone } from '@/lib/time';
import { useLanguage } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Loading } from '@/ui/Empty';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { MessageTag } from './MessageTag';
import { useMessage, useResend } from './queries';
import { TEXTS } from './texts';

export function MessageDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation(TEXTS);
  const message = useMessage(id);
  const title = message.data ? `${t(`kind.${message.data.kind}`)} · ${t(`channel.${message.data.channel}`)}` : t('message');
  return (
    <Dialog look="drawer" title={title} onClose={onClose}>
      {message.isPending && <Loading label={t('common:loading')} />}
      <ProblemNotice error={message.error} onRetry={() => void message.refetch()} />
      {message.data && <Details message={message.data} />}
    </Dialog>
  );
}

function Details({ message }: { message: Message }) {
  const { t } = useTranslation(TEXTS);
  const resend = useResend();
  return (
    <div className="stack">
      <div className="row"><MessageTag state={message.state} />{message.reason && <span>{t(`reason.${message.reason}`)}</span>}</div>
      {message.detail && <p className="message-detail">{message.detail}</p>}
      <Facts message={message} />
      {message.body ? (
        <section className="panel stack">
          {message.subject && <h3>{message.subject}</h3>}
          <p className="message-text" lang={message.language}>{message.body}</p>
        </section>
      ) : <p className="muted">{t('noTextYet')}</p>}
      <ProblemNotice error={resend.error} />
      {message.resendable && <div><Button look="primary" icon="refresh" busy={resend.isPending} onClick={() => resend.mutate(message)}>{t('resend')}</Button></div>}
    </div>
  );
}

function Facts({ message }: { message: Message }) {
  const { t } = useTranslation(TEXTS);
  const shown = { language: useLanguage(), zone: browserZone() };
  const time = (at?: string) => at && dayAndTime(at, shown);
  const facts: [string, string | number | undefined][] = [
    [t('recipient'), message.customerName ?? message.technicianName], [t('address'), message.address], [t('number'), message.number ?? message.day], [t('languageLabel'), t(`language.${message.language}`)],
    [t('created'), time(message.createdAt)], [t('due'), time(message.dueAt)], [t('attempts'), message.attempts], [t('next'), time(message.nextAt)],
    [t('sent'), time(message.sentAt)], [t('delivered'), time(message.deliveredAt)],
  ];
  return (
    <dl className="message-facts">
      {facts.filter(([, value]) => value !== undefined).map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
    </dl>
  );
}
