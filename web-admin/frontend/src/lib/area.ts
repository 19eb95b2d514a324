import type { MultiPolygon, Polygon } from 'geojson';

export type Area = Polygon | MultiPolygon;
export type Corner = [lon: number, lat: number];

/** Pasted text as JSON; undefined where it is none. What the area must be like is the server's to say. */
export function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The polygons inside a geometry, feature or collection, for drawing; undefined where there are none. */
export function areaIn(value: unknown): Area | undefined {
  const { type, geometry, features, coordinates } = (value ?? {}) as Record<string, unknown>;
  if (type === 'Feature') return areaIn(geometry);
  if (type === 'FeatureCollection') return Array.isArray(features) && features.length === 1 ? areaIn(features[0]) : undefined;
  const area = { type, coordinates } as Area;
  return (type === 'Polygon' || type === 'MultiPolygon') && cornersOf(area).length > 2 ? area : undefined;
}

const isCorner = (value: unknown): value is Corner =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number' && Math.abs(value[0]) <= 180 && Math.abs(value[1]) <= 90;

/** Every corner, closing ones too; none if anything is not a place on earth. */
export function cornersOf({ type, coordinates }: Area): Corner[] {
  const rings: unknown = type === 'Polygon' ? coordinates : Array.isArray(coordinates) ? coordinates.flat(1) : [];
  const corners: unknown[] = Array.isArray(rings) ? rings.flat(1) : [];
  return corners.every(isCorner) ? corners : [];
}

/** West, south, east, north. */
export function boundsOf(area: Area): [number, number, number, number] {
  const corners = cornersOf(area);
  const lons = corners.map(([lon]) => lon);
  const lats = corners.map(([, lat]) => lat);
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b));
  return [least(lons), least(lats), most(lons), most(lats)];
}

const DECIMALS = 1e6;

/** A polygon of the corners clicked one after the other, closed; undefined while they are too few. */
export function polygonOf(corners: Corner[]): Polygon | undefined {
  if (corners.length < 3) return undefined;
  const round = (value: number) => Math.round(value * DECIMALS) / DECIMALS;
  const ring = corners.map(([lon, lat]) => [round(lon), round(lat)]);
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] };
}
