import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { addMessages } from '@/lib/i18n';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';
import { UnitTree } from './UnitTree';
import { UserList } from './UserList';

addMessages('admin', { zh, en });

export default function AdminPage() {
  const { t } = useTranslation('admin');
  return (
    <div className="page">
      <header className="page-head"><h1>{t('title')}</h1></header>
      <Tabs items={[{ key: 'users', label: t('users'), children: <UserList /> }, { key: 'units', label: t('units'), children: <UnitTree /> }]} />
    </div>
  );
}
