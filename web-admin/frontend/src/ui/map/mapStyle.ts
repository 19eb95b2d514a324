import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Language } from '@/lib/i18n';

type Palette = { land: string; water: string; park: string; minor: string; major: string; casing: string; label: string; halo: string };

const light: Palette = {
  land: '#f5f5f2', water: '#c5dcec', park: '#dcead6', minor: '#ffffff', major: '#fdf3d9', casing: '#d9dbdc', label: '#5b6670', halo: '#ffffff',
};
const dark: Palette = {
  land: '#141b22', water: '#132838', park: '#17261d', minor: '#26313b', major: '#39444e', casing: '#0e1419', label: '#93a1ae', halo: '#0e1419',
};

const grows = (thin: number, thick: number) => ['interpolate', ['exponential', 1.5], ['zoom'], 9, thin, 16, thick] as never;
const width = ['match', ['get', 'class'], 'motorway', 1, 'primary', 0.8, 'secondary', 0.6, 0.35] as never;

/** Our own vector tiles in quiet colours; without a glyphs address the labels use the device's fonts. */
export function mapStyle(language: Language, night: boolean): StyleSpecification {
  const colour = night ? dark : light;
  const name = (language === 'en' ? ['coalesce', ['get', 'name_en'], ['get', 'name_zh']] : ['coalesce', ['get', 'name_zh'], ['get', 'name_en']]) as never;
  const of = (layer: string) => ({ source: 'city', 'source-layer': layer });
  const major = ['match', ['get', 'class'], ['motorway', 'primary'], true, false] as never;
  const layers: LayerSpecification[] = [
    { id: 'land', type: 'background', paint: { 'background-color': colour.land } },
    { id: 'park', type: 'fill', ...of('park'), paint: { 'fill-color': colour.park } },
    { id: 'water', type: 'fill', ...of('water'), paint: { 'fill-color': colour.water } },
    { id: 'street-casing', type: 'line', ...of('street'), minzoom: 12, layout: { 'line-cap': 'round' }, paint: { 'line-color': colour.casing, 'line-gap-width': grows(0.4, 9), 'line-width': 0.8 } },
    { id: 'street', type: 'line', ...of('street'), layout: { 'line-cap': 'round' }, paint: { 'line-color': ['case', major, colour.major, colour.minor] as never, 'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 9, ['*', 1.6, width], 16, ['*', 14, width]] as never } },
    { id: 'street-name', type: 'symbol', ...of('street'), minzoom: 13, layout: { 'symbol-placement': 'line', 'text-field': name, 'text-font': ['sans-serif'], 'text-size': 11 }, paint: { 'text-color': colour.label, 'text-halo-color': colour.halo, 'text-halo-width': 1.4 } },
    { id: 'place', type: 'symbol', ...of('place'), layout: { 'text-field': name, 'text-font': ['sans-serif'], 'text-size': 13, 'text-allow-overlap': true }, paint: { 'text-color': colour.label, 'text-halo-color': colour.halo, 'text-halo-width': 1.6 } },
  ];
  return {
    version: 8,
    sources: { city: { type: 'vector', tiles: [`${location.origin}/tiles/{z}/{x}/{y}.mvt`], minzoom: 0, maxzoom: 15 } },
    layers,
  };
}
