import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Me } from '@/api/types';
import { addMessages } from '@/lib/i18n';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';
import { VanList } from './VanList';
import { WorkOrderList } from './WorkOrderList';

addMessages('workorders', { zh, en });

export default function WorkOrdersPage({ me }: { me: Me }) {
  const { t } = useTranslation('workorders');
  const list = <WorkOrderList me={me} />;
  return (
    <div className="page">
      <header className="page-head"><h1>{t('title')}</h1></header>
      {me.roles.includes('WAREHOUSE')
        ? <Tabs items={[{ key: 'orders', label: t('title'), children: list }, { key: 'vans', label: t('vans'), children: <VanList /> }]} />
        : list}
    </div>
  );
}
