import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useTerritories } from '@/api/reference';
import type { Me } from '@/api/types';
import { addMessages } from '@/lib/i18n';
import { useDebounced } from '@/lib/useDebounced';
import { useText } from '@/lib/useText';
import { PagedTable } from '@/ui/PagedTable';
import { TerritoryFirst } from '@/ui/TerritoryFirst';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';
import { useTechnicians } from './queries';
import { TechnicianDrawer } from './TechnicianDrawer';
import './technicians.css';
import { useTechnicianColumns } from './useTechnicianColumns';

addMessages('technicians', { zh, en });

export default function TechniciansPage({ me }: { me: Me }) {
  const { t } = useTranslation('technicians');
  const text = useText();
  const [search, setSearch] = useSearchParams();
  const territories = useTerritories().data ?? [];
  const name = search.get('q') ?? '';
  const territory = search.get('territory') ?? '';
  const opened = search.get('technician');
  const pages = useTechnicians({ query: useDebounced(name), territory });
  const columns = useTechnicianColumns();
  const change = (key: string, value?: string) => setSearch((before) => {
    const next = new URLSearchParams(before);
    if (value) next.set(key, value);
    else next.delete(key);
    return next;
  }, { replace: true });
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <input className="input technicians-search" type="search" aria-label={t('search')} placeholder={t('search')} value={name} onChange={(event) => change('q', event.target.value)} />
        <select className="input technicians-territory" aria-label={t('territory')} value={territory} onChange={(event) => change('territory', event.target.value)}>
          <option value="">{t('allTerritories')}</option>
          {territories.map((one) => <option key={one.id} value={one.id}>{text(one.name)}</option>)}
        </select>
      </header>
      <TerritoryFirst />
      <PagedTable pages={pages} columns={columns} empty={{ title: t('none'), hint: t('noneHint') }} onOpen={(row) => change('technician', row.id)} />
      {opened && <TechnicianDrawer id={opened} mayChange={me.roles.includes('DISPATCHER') || me.roles.includes('ADMINISTRATOR') || me.roles.includes('MANAGER')} onClose={() => change('technician')} />}
    </div>
  );
}
