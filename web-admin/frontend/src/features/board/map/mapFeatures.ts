import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { Point as Place, UnassignedVisit } from '@/api/types';
import { dateOf } from '@/lib/time';
import { stateLooks } from '@/ui/stateLooks';
import type { Row } from '../rows';

const at = ({ lon, lat }: Place) => [lon, lat];
const collection = <G extends Point | LineString>(features: Feature<G>[]): FeatureCollection<G> => ({ type: 'FeatureCollection', features });
const point = (place: Place, properties: Record<string, unknown>): Feature<Point> => ({ type: 'Feature', geometry: { type: 'Point', coordinates: at(place) }, properties });

export function visitPoints(rows: Row[], date: string, zone: string, selected?: string) {
  const chosen = rows.some(({ visits }) => visits.some((visit) => visit.id === selected));
  return collection(rows.flatMap(({ visits }) => {
    const faint = chosen && !visits.some((visit) => visit.id === selected);
    return visits.filter((visit) => dateOf(visit.startsAt, zone) === date).map((visit) => point(visit.location, {
      id: visit.id, state: stateLooks[visit.state].css, late: visit.late, selected: visit.id === selected, faint, position: String(visit.position + 1),
    }));
  }));
}

export function waitingPoints(unassigned: UnassignedVisit[], selected?: string) {
  return collection(unassigned.map((visit) => point(visit.location, { id: visit.id, priority: visit.priority, selected: visit.id === selected })));
}

export function homePoints(rows: Row[]) {
  return collection(rows.map(({ technician }) => point(technician.home, { name: technician.name })));
}

/** Home, each stop in order, and home again. */
export function routeLines(rows: Row[], date: string, zone: string, selected?: string) {
  return collection(rows.flatMap(({ technician, visits }) => {
    const stops = visits.filter((visit) => dateOf(visit.startsAt, zone) === date);
    if (stops.length === 0) return [];
    const line: Feature<LineString> = {
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: [technician.home, ...stops.map((stop) => stop.location), technician.home].map(at) },
      properties: { technicianId: technician.id, selected: stops.some((stop) => stop.id === selected) },
    };
    return [line];
  }));
}

/** The day whose routes are drawn: that of the selected visit, else the first. */
export function drawnDate(rows: Row[], first: string, zone: string, selected?: string): string {
  const visit = rows.flatMap((row) => row.visits).find((one) => one.id === selected);
  return visit ? dateOf(visit.startsAt, zone) : first;
}

/** West, south, east, north of everything that is drawn. */
export function boundsOf(places: Place[]): [number, number, number, number] | undefined {
  if (places.length === 0) return undefined;
  const lons = places.map(({ lon }) => lon);
  const lats = places.map(({ lat }) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
