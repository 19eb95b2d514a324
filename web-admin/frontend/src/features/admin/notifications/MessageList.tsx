import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Message } from '@/api/types';
import { dayAndTime } from '@/lib/format';
import { browserZone } from '@/lib/time';
import { useDebounced } from '@/lib/useDebounced';
import { useLanguage } from '@/lib/useText';
import { PagedTable } from '@/ui/PagedTable';
import { ChannelNotice } from './ChannelNotice';
import { MessageDrawer } from './MessageDrawer';
import { MessageFilters } from './MessageFilters';
import { MessageTag } from './MessageTag';
import './notifications.css';
import { useMessages, type MessageFilter } from './queries';
import { TEXTS } from './texts';

export function MessageList() {
  const { t } = useTranslation(TEXTS);
  const [search, setSearch] = useSearchParams();
  const [opened, setOpened] = useState<string>();
  const of = (key: keyof MessageFilter) => search.get(key) ?? '';
  const filter = { state: of('state'), kind: of('kind'), channel: of('channel'), query: of('query') };
  const pages = useMessages({ ...filter, query: useDebounced(filter.query) });
  const change = (key: keyof MessageFilter, value: string) => setSearch((before) => {
    const next = new URLSearchParams(before);
    if (value) next.set(key, value);
    else next.delete(key);
    return next;
  }, { replace: true });
  const filtered = Object.values(filter).some(Boolean);
  return (
    <div className="stack">
      <ChannelNotice />
      <MessageFilters filter={filter} onChange={change} />
      <PagedTable pages={pages} columns={useColumns()} empty={{ title: t(filtered ? 'noMatch' : 'none'), hint: t(filtered ? 'noMatchHint' : 'noneHint') }} onOpen={(message) => setOpened(message.id)} />
      {opened && <MessageDrawer key={opened} id={opened} onClose={() => setOpened(undefined)} />}
    </div>
  );
}

function useColumns(): TableColumnsType<Message> {
  const { t } = useTranslation(TEXTS);
  const shown = { language: useLanguage(), zone: browserZone() };
  return [
    { title: t('stateLabel'), dataIndex: 'state', render: (_, row) => <MessageTag state={row.state} /> },
    { title: t('kindLabel'), dataIndex: 'kind', render: (kind: Message['kind']) => t(`kind.${kind}`) },
    { title: t('channelLabel'), dataIndex: 'channel', render: (channel: Message['channel']) => t(`channel.${channel}`) },
    { title: t('recipient'), dataIndex: 'customerName', render: (_, row) => row.customerName ?? row.technicianName },
    { title: t('number'), dataIndex: 'number', className: 'nowrap', render: (_, row) => row.number ?? row.day },
    { title: t('due'), dataIndex: 'dueAt', className: 'nowrap', render: (at: string) => dayAndTime(at, shown) },
    { title: t('sent'), dataIndex: 'sentAt', className: 'nowrap', render: (at?: string) => (at ? dayAndTime(at, shown) : '—') },
    { title: t('reasonLabel'), dataIndex: 'reason', render: (reason?: Message['reason']) => (reason ? t(`reason.${reason}`) : '—') },
  ];
}
