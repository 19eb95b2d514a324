import * as maplibregl from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useState, type RefObject } from 'react';
import type { MapFrame } from '@/api/types';
import { useLanguage } from '@/lib/useText';
import { useDark } from '../useDark';
import { mapStyle } from './mapStyle';

maplibregl.setWorkerUrl(workerUrl);

export type MapState = { map?: maplibregl.Map; failed: boolean };

/** A map inside the element, ready for layers; made anew when language or light changes. */
export function useMap(ref: RefObject<HTMLElement | null>, frame: MapFrame | undefined): MapState {
  const language = useLanguage();
  const night = useDark();
  const [state, setState] = useState<MapState>({ failed: false });
  useEffect(() => {
    if (!ref.current || !frame) return;
    let map: maplibregl.Map;
    try {
      map = new maplibregl.Map({ container: ref.current, style: mapStyle(language, night), bounds: frame.bounds, attributionControl: false, dragRotate: false, pitchWithRotate: false });
    } catch {
      setState({ failed: true });
      return;
    }
    map.touchZoomRotate.disableRotation();
    map.addControl(new maplibregl.NavigationControl({ showCompass: false }), 'bottom-right');
    map.once('styledata', () => setState({ map, failed: false }));
    return () => {
      setState({ failed: false });
      map.remove();
    };
  }, [ref, frame, language, night]);
  return state;
}
