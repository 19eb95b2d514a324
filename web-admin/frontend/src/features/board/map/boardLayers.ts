import type { CircleLayerSpecification, LayerSpecification } from 'maplibre-gl';
import { stateLooks } from '@/ui/stateLooks';

export const sources = ['routes', 'homes', 'visits', 'waiting'] as const;
const colourOf = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** Layers over the city map, in the colours of the page. */
export function boardLayers(): LayerSpecification[] {
  const states = Object.values(stateLooks).flatMap(({ css }) => [css, colourOf(css)]);
  const state = ['match', ['get', 'state'], ...states, colourOf('planned')] as never;
  const chosen = (yes: unknown, no: unknown) => ['case', ['get', 'selected'], yes, no] as never;
  const dot: CircleLayerSpecification['paint'] = {
    'circle-color': state,
    'circle-radius': ['interpolate', ['linear'], ['zoom'], 9, chosen(6, 3), 14, chosen(12, 8)] as never,
    'circle-stroke-color': ['case', ['get', 'late'], colourOf('danger'), colourOf('surface')] as never,
    'circle-stroke-width': ['case', ['get', 'late'], 2.5, 1.2] as never,
    'circle-opacity': ['case', ['get', 'faint'], 0.25, 1] as never,
    'circle-stroke-opacity': ['case', ['get', 'faint'], 0.25, 1] as never,
  };
  return [
    { id: 'routes', type: 'line', source: 'routes', filter: ['!', ['get', 'selected']], layout: { 'line-join': 'round' }, paint: { 'line-color': colourOf('accent'), 'line-width': 1, 'line-opacity': 0.28 } },
    { id: 'route-selected', type: 'line', source: 'routes', filter: ['get', 'selected'], layout: { 'line-join': 'round' }, paint: { 'line-color': colourOf('accent'), 'line-width': 3 } },
    { id: 'homes', type: 'symbol', source: 'homes', layout: { 'icon-image': 'home', 'icon-allow-overlap': true, 'icon-ignore-placement': true, 'icon-size': 0.75 }, paint: {} },
    { id: 'waiting', type: 'symbol', source: 'waiting', layout: { 'icon-image': 'waiting', 'icon-allow-overlap': true, 'icon-ignore-placement': true, 'icon-size': chosen(1.5, 0.8), 'symbol-sort-key': ['-', 9, ['get', 'priority']] as never }, paint: {} },
    { id: 'halo', type: 'circle', source: 'visits', filter: ['get', 'selected'], paint: { 'circle-radius': 18, 'circle-color': colourOf('accent'), 'circle-opacity': 0.25 } },
    { id: 'visits', type: 'circle', source: 'visits', paint: dot },
    { id: 'positions', type: 'symbol', source: 'visits', minzoom: 12.5, filter: ['!', ['get', 'faint']], layout: { 'text-field': ['get', 'position'] as never, 'text-font': ['sans-serif'], 'text-size': 10, 'text-allow-overlap': true }, paint: { 'text-color': colourOf('surface') } },
  ];
}

/** Small signs drawn in the page's colours: a house, and a hollow diamond for what has no place yet. */
export function sign(kind: 'home' | 'waiting'): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 32;
  const pen = canvas.getContext('2d')!;
  const outline = kind === 'home' ? [[16, 5], [27, 14], [27, 26], [5, 26], [5, 14]] : [[16, 4], [28, 16], [16, 28], [4, 16]];
  pen.beginPath();
  outline.forEach(([x, y]) => pen.lineTo(x!, y!));
  pen.closePath();
  pen.fillStyle = colourOf('surface');
  pen.strokeStyle = colourOf(kind === 'home' ? 'text-3' : 'danger');
  pen.lineWidth = kind === 'home' ? 3 : 4;
  pen.fill();
  pen.stroke();
  return pen.getImageData(0, 0, 32, 32);
}
