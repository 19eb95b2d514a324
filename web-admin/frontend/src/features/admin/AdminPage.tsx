import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { addMessages } from '@/lib/i18n';
import './admin.css';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';
import { MessageList } from './notifications/MessageList';
import { TemplateList } from './notifications/TemplateList';
import { TerritoryList } from './TerritoryList';
import { UnitTree } from './UnitTree';
import { UserList } from './UserList';

addMessages('admin', { zh, en });

export default function AdminPage() {
  const { t } = useTranslation('admin');
  const [search, setSearch] = useSearchParams();
  return (
    <div className="page">
      <header className="page-head"><h1>{t('title')}</h1></header>
      <Tabs
        destroyOnHidden activeKey={search.get('tab') ?? 'users'} onChange={(tab) => setSearch({ tab }, { replace: true })}
        items={[
          { key: 'users', label: t('users'), children: <UserList /> },
          { key: 'units', label: t('units'), children: <UnitTree /> },
          { key: 'territories', label: t('territories'), children: <TerritoryList /> },
          { key: 'messages', label: t('messages'), children: <MessageList /> },
          { key: 'templates', label: t('templates'), children: <TemplateList /> },
        ]}
      />
    </div>
  );
}
