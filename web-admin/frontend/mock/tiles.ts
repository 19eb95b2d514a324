import geojsonvt from 'geojson-vt';
import vtpbf from 'vt-pbf';
import { CENTRE } from './city';
import { random } from './random';

type Feature = { type: 'Feature'; properties: object; geometry: { type: string; coordinates: unknown } };
const feature = (type: string, coordinates: unknown, properties: object = {}): Feature => ({ type: 'Feature', properties, geometry: { type, coordinates } });
const index = (features: Feature[]) => geojsonvt({ type: 'FeatureCollection', features } as never, { maxZoom: 16, indexMaxZoom: 12 });

const river = Array.from({ length: 30 }, (_, step) => [CENTRE.lon + 0.035 + 0.018 * Math.sin(step / 4), CENTRE.lat - 0.12 + step * 0.0085]);
const bank = (by: number) => river.map(([lon, lat]) => [lon! + by, lat!]);
const square = (lon: number, lat: number, size: number) => [[[lon, lat], [lon + size, lat], [lon + size, lat + size * 0.7], [lon, lat + size * 0.7], [lon, lat]]];

function streets(): Feature[] {
  const next = random('streets');
  return Array.from({ length: 80 }, (_, nth) => {
    const level = nth % 10 === 0 ? 'motorway' : nth % 5 === 0 ? 'primary' : nth % 2 ? 'secondary' : 'residential';
    const offset = (nth / 80 - 0.5) * 0.3;
    const bend = (next() - 0.5) * 0.02;
    const line = nth % 2
      ? [[CENTRE.lon - 0.16, CENTRE.lat + offset], [CENTRE.lon, CENTRE.lat + offset + bend], [CENTRE.lon + 0.16, CENTRE.lat + offset - bend]]
      : [[CENTRE.lon + offset, CENTRE.lat - 0.13], [CENTRE.lon + offset + bend, CENTRE.lat], [CENTRE.lon + offset, CENTRE.lat + 0.13]];
    return feature('LineString', line, { class: level, name_zh: `第${nth}路`, name_en: `Road ${nth}` });
  });
}

const next = random('parks');
const layers = {
  water: index([feature('Polygon', [[...bank(-0.004), ...bank(0.004).reverse(), bank(-0.004)[0]]])]),
  park: index(Array.from({ length: 12 }, () => feature('Polygon', square(CENTRE.lon + (next() - 0.5) * 0.2, CENTRE.lat + (next() - 0.5) * 0.18, 0.006 + next() * 0.01)))),
  street: index(streets()),
  place: index([['徐汇区', 'Xuhui', 121.43, 31.18], ['静安区', "Jing'an", 121.44, 31.25], ['浦东新区', 'Pudong', 121.54, 31.22]].map(([zh, en, lon, lat]) =>
    feature('Point', [lon, lat], { name_zh: zh, name_en: en, rank: 1 }))),
};

export function tile(z: number, x: number, y: number): Buffer {
  const found = Object.entries(layers).map(([name, layer]) => [name, layer.getTile(z, x, y)] as const).filter(([, data]) => data);
  return Buffer.from(vtpbf.fromGeojsonVt(Object.fromEntries(found) as never, { version: 2 }));
}
