import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Overview } from '@/api/types';
import { percent } from '@/lib/format';
import { useLanguage, useText } from '@/lib/useText';
import { stateLooks, visitStates } from '@/ui/stateLooks';
import '@/ui/stateTag.css';
import { allVisits } from './totals';

type Territory = Overview['territories'][number];

export function TerritoryCard({ territory }: { territory: Territory }) {
  const { t } = useTranslation('overview');
  const text = useText();
  const shown = visitStates.filter((state) => territory.visits[state] > 0);
  const all = allVisits(territory);
  return (
    <section className="panel territory">
      <header className="row">
        <h2 className="grow"><Link to={`/board?territory=${territory.id}`}>{text(territory.name)}</Link></h2>
        <span className="muted">{t('staff', { onShift: territory.onShift, all: territory.technicians })}</span>
      </header>
      <div className="territory-bar" role="img" aria-label={shown.map((state) => `${t(`common:state.${state}`)} ${territory.visits[state]}`).join(', ')}>
        {shown.map((state) => <i key={state} className={`state-${stateLooks[state].css}`} style={{ flexGrow: territory.visits[state] }} />)}
      </div>
      <ul className="territory-legend">
        {shown.map((state) => (
          <li key={state}><i className={`state-${stateLooks[state].css}`} aria-hidden />{t(`common:state.${state}`)}<b>{territory.visits[state]}</b></li>
        ))}
      </ul>
      <Gauge name={t('utilisation')} value={territory.utilisation} />
      <Gauge name={t('travelShare')} value={territory.travelShare} />
      <p className="territory-foot">
        <span>{t('visits', { count: all })}</span>
        <span className={territory.unplanned ? 'territory-warn' : undefined}>{t('unplanned', { count: territory.unplanned })}</span>
        <span className={territory.late ? 'territory-late' : undefined}>{t('late', { count: territory.late })}</span>
      </p>
    </section>
  );
}

function Gauge({ name, value }: { name: string; value: number }) {
  const shown = percent(value, useLanguage());
  return (
    <div className="gauge">
      <span>{name}</span>
      <span className="gauge-track" aria-hidden><i style={{ width: `min(100%, ${shown.replace(/[^\d.]/g, '')}%)` }} /></span>
      <b>{shown}</b>
    </div>
  );
}
