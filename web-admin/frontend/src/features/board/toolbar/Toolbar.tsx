import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { Segmented } from '@/ui/Segmented';
import type { View } from '../BoardPage';
import type { BoardAddress, Go, Span } from '../useBoardAddress';
import { DateSteps } from './DateSteps';
import { Filters } from './Filters';
import './toolbar.css';

const ZOOM_STEP = 1.5;

type Props = { address: BoardAddress; from: string; zone: string; go: Go; view: View; onView: (view: View) => void };

export function Toolbar({ address, from, zone, go, view, onView }: Props) {
  const { t } = useTranslation('board');
  const spans = ([1, 3, 7] as Span[]).map((value) => ({ value, label: t(`span.${value}`) }));
  const views = ([['timeline', 'timeline'], ['map', 'map'], ['list', 'list']] as const).map(([value, icon]) => ({
    value, label: <><Icon name={icon} />{t(`view.${value}`)}</>,
  }));
  const zoom = (factor: number) => go({ zoom: Math.min(8, Math.max(1, address.zoom * factor)).toFixed(2) });
  return (
    <div className="toolbar" role="toolbar" aria-label={t('toolbar')}>
      <DateSteps from={from} days={address.days} zone={zone} go={go} />
      <Segmented label={t('span.label')} value={address.days} options={spans} onChange={(days) => go({ days })} />
      <span className="toolbar-zoom">
        <Button look="quiet" icon="minus" label={t('zoom.out')} disabled={address.zoom <= 1} onClick={() => zoom(1 / ZOOM_STEP)} />
        <Button look="quiet" icon="plus" label={t('zoom.in')} disabled={address.zoom >= 8} onClick={() => zoom(ZOOM_STEP)} />
      </span>
      <Filters address={address} go={go} />
      <div className="board-view-switch"><Segmented label={t('view.label')} value={view} options={views} onChange={onView} /></div>
    </div>
  );
}
