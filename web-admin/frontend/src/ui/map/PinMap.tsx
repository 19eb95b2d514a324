import * as maplibregl from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { useMapFrame } from '@/api/reference';
import type { Point } from '@/api/types';
import './pinMap.css';
import { useMap } from './useMap';

/** From this zoom on single streets can be told apart. */
const STREETS = 14;

/** A small map on which a click sets the place. */
export default function PinMap({ value, label, onChange }: { value?: Point; label: string; onChange: (point: Point) => void }) {
  const box = useRef<HTMLDivElement>(null);
  const { map } = useMap(box, useMapFrame().data);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    const click = map?.on('click', ({ lngLat }) => latest.current({ lon: lngLat.lng, lat: lngLat.lat }));
    return () => click?.unsubscribe();
  }, [map]);
  useEffect(() => {
    if (!map || !value) return;
    const pin = new maplibregl.Marker({ draggable: true, color: '#b3261e' }).setLngLat([value.lon, value.lat]).addTo(map);
    if (map.getZoom() < STREETS || !map.getBounds().contains(pin.getLngLat())) map.easeTo({ center: pin.getLngLat(), zoom: Math.max(map.getZoom(), STREETS) });
    pin.on('dragend', () => latest.current({ lon: pin.getLngLat().lng, lat: pin.getLngLat().lat }));
    return () => void pin.remove();
  }, [map, value]);
  return <div ref={box} className="pin-map" role="application" aria-label={label} />;
}
