import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { call } from '@/api/client';
import { query } from '@/api/query';
import { useTerritories } from '@/api/reference';
import type { Overview } from '@/api/types';
import { addMessages } from '@/lib/i18n';
import { addDays, browserZone, today } from '@/lib/time';
import { Button } from '@/ui/Button';
import { Empty, Loading } from '@/ui/Empty';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { TerritoryFirst } from '@/ui/TerritoryFirst';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';
import './overview.css';
import { TerritoryCard } from './TerritoryCard';
import { Totals } from './Totals';

addMessages('overview', { zh, en });

export default function OverviewPage() {
  const { t } = useTranslation('overview');
  const [search, setSearch] = useSearchParams();
  const zone = useTerritories().data?.[0]?.zone ?? browserZone();
  const date = search.get('date') ?? today(zone);
  const overview = useQuery({
    queryKey: ['overview', date],
    queryFn: () => call<Overview>(`/api/v1/overview${query({ date })}`),
    refetchInterval: 30_000,
  });
  const territories = overview.data?.territories ?? [];
  const go = (to: string) => setSearch(to === today(zone) ? {} : { date: to }, { replace: true });
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <Button look="quiet" icon="left" label={t('back')} onClick={() => go(addDays(date, -1))} />
        <input className="input overview-date" type="date" aria-label={t('date')} value={date} onChange={(event) => event.target.value && go(event.target.value)} />
        <Button look="quiet" icon="right" label={t('forward')} onClick={() => go(addDays(date, 1))} />
      </header>
      <ProblemNotice error={overview.error} onRetry={() => void overview.refetch()} />
      <TerritoryFirst />
      {overview.isPending && <Loading label={t('common:loading')} />}
      {overview.isSuccess && territories.length === 0 && <Empty title={t('none')}>{t('noneHint')}</Empty>}
      {territories.length > 0 && <Totals territories={territories} />}
      <div className="overview-cards">
        {territories.map((territory) => <TerritoryCard key={territory.id} territory={territory} />)}
      </div>
    </div>
  );
}
