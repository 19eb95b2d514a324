import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Me } from '@/api/types';
import { addMessages } from '@/lib/i18n';
import { Catalogue } from './Catalogue';
import { Levels } from './Levels';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';
import { Movements } from './Movements';
import './parts.css';

addMessages('parts', { zh, en });

/** Spare parts: what lies where, what there is to order, what moved. */
export default function PartsPage({ me }: { me: Me }) {
  const { t } = useTranslation('parts');
  const [search, setSearch] = useSearchParams();
  const isKeeper = me.roles.includes('WAREHOUSE');
  return (
    <div className="page">
      <header className="page-head"><h1>{t('title')}</h1></header>
      <Tabs
        destroyOnHidden activeKey={search.get('tab') ?? 'levels'} onChange={(tab) => setSearch({ tab }, { replace: true })}
        items={[
          { key: 'levels', label: t('levels'), children: <Levels unitId={me.unit.id} isKeeper={isKeeper} /> },
          { key: 'catalogue', label: t('catalogue'), children: <Catalogue mayChange={isKeeper || me.roles.includes('ADMINISTRATOR')} /> },
          ...(me.roles.some((role) => role !== 'DISPATCHER') ? [{ key: 'movements', label: t('movements'), children: <Movements /> }] : []),
        ]}
      />
    </div>
  );
}
