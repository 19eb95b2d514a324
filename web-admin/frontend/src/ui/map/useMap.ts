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

const isUnreachable = (error: object) => 'status' in error && error.status === 0;

/** Tiles missed without a network are fetched once it is back; that there is none, the page says elsewhere. Returns the end of watching. */
function fetchMissedTiles(map: maplibregl.Map): () => void {
  let missed = false;
  map.on('error', ({ error }) => {
    if (isUnreachable(error)) missed = true;
    else reportError(error);
  });
  const again = () => {
    if (missed) map.refreshTiles('city');
    missed = false;
  };
  window.addEventListener('online', again);
  return () => window.removeEventListener('online', again);
}

/** A map inside the element, ready for layers; made anew when language or light changes. */
export function useMap(ref: RefObject<HTMLElement | null>, frame: MapFrame | undefined): MapState {
  const language = useLanguage();
  const night = useDark();
  const [state, setState] = useState<MapState>({ failed: false });
  useEffect(() => {
    const box = ref.current;
    if (!box || !frame) return;
    let map: maplibregl.Map;
    try {
      map = new maplibregl.Map({ container: box, style: mapStyle(language, night), bounds: frame.bounds, attributionControl: false, dragRotate: false, pitchWithRotate: false });
    } catch {
      setState({ failed: true });
      return;
    }
    map.touchZoomRotate.disableRotation();
    map.addControl(new maplibregl.NavigationControl({ showCompass: false }), 'bottom-right');
    const endWatch = fetchMissedTiles(map);
    box.setAttribute('aria-busy', 'true');
    map.on('idle', () => box.setAttribute('aria-busy', 'false'));
    map.once('styledata', () => setState({ map, failed: false }));
    return () => {
      setState({ failed: false });
      endWatch();
      map.remove();
    };
  }, [ref, frame, language, night]);
  return state;
}
