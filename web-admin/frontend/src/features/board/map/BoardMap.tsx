import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMapFrame } from '@/api/reference';
import type { UnassignedVisit } from '@/api/types';
import { Empty } from '@/ui/Empty';
import { useMap } from '@/ui/map/useMap';
import type { Row } from '../rows';
import './boardMap.css';
import { boundsOf, drawnDate, homePoints, routeLines, visitPoints, waitingPoints } from './mapFeatures';
import { useBoardLayers } from './useBoardLayers';

type Props = { rows: Row[]; unassigned: UnassignedVisit[]; date: string; zone: string; selected?: string; onSelect: (visitId: string) => void };

export default function BoardMap({ rows, unassigned, date, zone, selected, onSelect }: Props) {
  const { t } = useTranslation('board');
  const box = useRef<HTMLDivElement>(null);
  const { map, failed } = useMap(box, useMapFrame().data);
  const drawn = drawnDate(rows, date, zone, selected);
  const data = useMemo(() => ({
    routes: routeLines(rows, drawn, zone, selected),
    homes: homePoints(rows),
    visits: visitPoints(rows, drawn, zone, selected),
    waiting: waitingPoints(unassigned, selected),
  }), [rows, unassigned, drawn, zone, selected]);

  useBoardLayers(map, data, onSelect);

  const [fitted, setFitted] = useState<string>();
  const area = rows.map((row) => row.technician.territoryId).filter((id, at, all) => all.indexOf(id) === at).join();
  useEffect(() => {
    const bounds = boundsOf(rows.flatMap((row) => [row.technician.home, ...row.visits.map((visit) => visit.location)]));
    if (!map || !bounds || fitted === area) return;
    map.fitBounds(bounds, { padding: { top: 20, left: 20, right: 20, bottom: 40 }, maxZoom: 14, animate: fitted !== undefined });
    setFitted(area);
  }, [map, rows, area, fitted]);

  useEffect(() => {
    const chosen = [...data.visits.features, ...data.waiting.features].find((feature) => feature.properties?.id === selected);
    const [lon, lat] = chosen?.geometry.coordinates ?? [];
    if (map && lon !== undefined && lat !== undefined && !map.getBounds().contains([lon, lat])) map.easeTo({ center: [lon, lat] });
    // Moves for a new selection only, not for every refetch.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [map, selected]);

  if (failed) return <Empty title={t('map.failed')}>{t('map.failedHint')}</Empty>;
  return (
    <>
      <div ref={box} className="board-map-box" />
      <ul className="map-legend" aria-label={t('map.legend')}>
        <li><i className="map-diamond" aria-hidden />{t('map.unassigned')}</li>
        <li><i className="map-home" aria-hidden />{t('map.home')}</li>
      </ul>
    </>
  );
}
