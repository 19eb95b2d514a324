import type { GeoJSONSource } from 'maplibre-gl';
import type { Feature } from 'geojson';
import { useEffect, useMemo, useRef } from 'react';
import { useMapFrame } from '@/api/reference';
import { boundsOf, type Area, type Corner } from '@/lib/area';
import './pinMap.css';
import { useMap } from './useMap';

type Props = { area?: Area; corners?: Corner[]; label: string; onCorner?: (corner: Corner) => void };

/** A small map that shows an area, and takes the corners of a new one where they are wanted. */
export default function AreaMap({ area, corners, label, onCorner }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { map } = useMap(box, useMapFrame().data);
  const latest = useRef(onCorner);
  useEffect(() => {
    latest.current = onCorner;
  });
  const features = useMemo(() => featuresOf(area, corners), [area, corners]);
  useEffect(() => {
    const click = map?.on('click', ({ lngLat }) => latest.current?.([lngLat.lng, lngLat.lat]));
    return () => click?.unsubscribe();
  }, [map]);
  useEffect(() => {
    if (!map) return;
    if (!map.getSource('area')) {
      map.addSource('area', { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
      map.addLayer({ id: 'area', type: 'fill', source: 'area', filter: ['!=', ['geometry-type'], 'Point'], paint: { 'fill-color': '#1769b5', 'fill-opacity': 0.22 } });
      map.addLayer({ id: 'area-edge', type: 'line', source: 'area', paint: { 'line-color': '#1769b5', 'line-width': 2 } });
      map.addLayer({ id: 'area-corner', type: 'circle', source: 'area', filter: ['==', ['geometry-type'], 'Point'], paint: { 'circle-color': '#b3261e', 'circle-radius': 4 } });
    }
    map.getSource<GeoJSONSource>('area')?.setData({ type: 'FeatureCollection', features });
  }, [map, features]);
  useEffect(() => {
    if (map && area && !latest.current) map.fitBounds(boundsOf(area), { padding: 24, duration: 0 });
  }, [map, area]);
  return <div ref={box} className="pin-map" role="application" aria-label={label} />;
}

function featuresOf(area: Area | undefined, corners: Corner[] = []): Feature[] {
  const points = corners.map((coordinates): Feature => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } }));
  return area ? [{ type: 'Feature', properties: {}, geometry: area }, ...points] : points;
}
