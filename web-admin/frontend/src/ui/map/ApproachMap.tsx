import * as maplibregl from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { useMapFrame } from '@/api/reference';
import type { Point } from '@/api/types';
import './pinMap.css';
import { useMap } from './useMap';

/** Not closer than this, so that the surroundings can be recognised. */
const STREETS = 15;
const at = ({ lon, lat }: Point): [number, number] => [lon, lat];

function pin(map: maplibregl.Map, color: string, point: Point, name: string) {
  const marker = new maplibregl.Marker({ color }).setLngLat(at(point)).addTo(map);
  marker.getElement().setAttribute('aria-label', name);
  return marker;
}

type Props = { site: Point; technician?: Point; label: string; siteName: string; technicianName: string };

/** Where somebody is expected and, if known, where they were last seen. */
export default function ApproachMap({ site, technician, label, siteName, technicianName }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { map } = useMap(box, useMapFrame().data);
  useEffect(() => {
    if (!map) return;
    const pins = [pin(map, '#b3261e', site, siteName)];
    if (technician) pins.push(pin(map, '#6b47b8', technician, technicianName));
    const seen = new maplibregl.LngLatBounds();
    pins.forEach((one) => seen.extend(one.getLngLat()));
    map.fitBounds(seen, { padding: 56, maxZoom: STREETS, animate: false });
    return () => pins.forEach((one) => one.remove());
  }, [map, site, technician, siteName, technicianName]);
  return <div ref={box} className="pin-map approach-map" role="region" aria-label={label} />;
}
