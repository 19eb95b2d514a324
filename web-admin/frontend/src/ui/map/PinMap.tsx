import * as maplibregl from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { useMapFrame } from '@/api/reference';
import type { Point } from '@/api/types';
import './pinMap.css';
import { useMap } from './useMap';

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
    pin.on('dragend', () => latest.current({ lon: pin.getLngLat().lng, lat: pin.getLngLat().lat }));
    return () => void pin.remove();
  }, [map, value]);
  return <div ref={box} className="pin-map" role="application" aria-label={label} />;
}
