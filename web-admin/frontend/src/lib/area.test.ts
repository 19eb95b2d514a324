// @vitest-environment node
import { expect, test } from 'vitest';
import { areaIn, boundsOf, cornersOf, parsed, polygonOf } from './area';

const square = { type: 'Polygon', coordinates: [[[1, 2], [3, 2], [3, 4], [1, 2]]] };

test('the polygon is found in a geometry, a feature and a collection of one', () => {
  const feature = { type: 'Feature', geometry: square };

  expect(areaIn(square)).toEqual(square);
  expect(areaIn(feature)).toEqual(square);
  expect(areaIn({ type: 'FeatureCollection', features: [feature] })).toEqual(square);
});

test('nothing is drawn of what is no area', () => {
  const bad = [undefined, {}, { type: 'Point', coordinates: [1, 2] }, { type: 'Polygon' }, { type: 'Polygon', coordinates: 'x' }, { type: 'FeatureCollection', features: [{}, {}] }];
  for (const one of [...bad, { type: 'Polygon', coordinates: [[[200, 2], [3, 2], [3, 4], [200, 2]]] }, { type: 'MultiPolygon', coordinates: [1] }]) expect(areaIn(one)).toBeUndefined();
  expect(parsed('{"type":')).toBeUndefined();
  expect(parsed('7')).toBeUndefined();
});

test('the bounds of a multi-polygon hold all its parts', () => {
  const parts = { type: 'MultiPolygon' as const, coordinates: [square.coordinates, [[[7, 8], [9, 8], [9, 9], [7, 8]]]] };

  expect(cornersOf(parts)).toHaveLength(8);
  expect(boundsOf(parts)).toEqual([1, 2, 9, 9]);
});

test('corners clicked become a closed ring once there are three', () => {
  expect(polygonOf([[1, 1], [2, 1]])).toBeUndefined();
  expect(polygonOf([[1.12345678, 1], [2, 1], [2, 2]])?.coordinates[0]).toEqual([[1.123457, 1], [2, 1], [2, 2], [1.123457, 1]]);
});
