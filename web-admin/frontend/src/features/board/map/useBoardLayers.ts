import type { GeoJSONSource, Map as CityMap, MapLayerMouseEvent } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { useEffect } from 'react';
import { boardLayers, sign, sources } from './boardLayers';

type Data = Record<(typeof sources)[number], FeatureCollection>;

function prepare(map: CityMap) {
  if (map.getSource(sources[0])) return;
  for (const kind of ['home', 'waiting'] as const) map.addImage(kind, sign(kind), { pixelRatio: 2 });
  for (const source of sources) map.addSource(source, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
  for (const layer of boardLayers()) map.addLayer(layer);
}

/** Draws the board's data over the city and reports clicks on visits. */
export function useBoardLayers(map: CityMap | undefined, data: Data, onSelect: (visitId: string) => void) {
  useEffect(() => {
    if (!map) return;
    prepare(map);
    for (const source of sources) map.getSource<GeoJSONSource>(source)?.setData(data[source]);
  }, [map, data]);

  useEffect(() => {
    if (!map) return;
    const pick = (event: MapLayerMouseEvent) => {
      const id: unknown = event.features?.[0]?.properties.id;
      if (typeof id === 'string') onSelect(id);
    };
    const point = () => void (map.getCanvas().style.cursor = 'pointer');
    const leave = () => void (map.getCanvas().style.cursor = '');
    const bound = ['visits', 'waiting'].flatMap((layer) => [map.on('click', layer, pick), map.on('mouseenter', layer, point), map.on('mouseleave', layer, leave)]);
    return () => bound.forEach((subscription) => subscription.unsubscribe());
  }, [map, onSelect]);
}
