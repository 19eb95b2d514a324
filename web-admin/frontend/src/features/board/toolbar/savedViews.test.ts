import { beforeEach, expect, test } from 'vitest';
import { applied, readViews, withView, writeViews } from './savedViews';

beforeEach(() => localStorage.clear());

test('a view keeps the filters and neither the day nor the open visit', () => {
  const views = withView([], 'Gas', new URLSearchParams('date=2026-11-23&skill=GAS&state=PLANNED&visit=v'));

  writeViews(views);

  expect(readViews()).toEqual([{ name: 'Gas', search: 'skill=GAS&state=PLANNED' }]);
});

test('a view saved under a known name replaces it', () => {
  const once = withView([], 'Mine', new URLSearchParams('skill=GAS'));

  expect(withView(once, 'Mine', new URLSearchParams('q=Ana'))).toEqual([{ name: 'Mine', search: 'q=Ana' }]);
});

test('applied, it clears the filters that it does not name and leaves the day', () => {
  const address = applied({ name: 'Gas', search: 'skill=GAS' }, new URLSearchParams('date=2026-11-23&q=Ana&state=PAUSED'));

  expect(address.toString()).toBe('date=2026-11-23&skill=GAS');
});

test('rubbish in the storage is no view', () => {
  localStorage.setItem('fixpoint.board.views', '[{"name":3},null,{"name":"ok","search":"q=a"}]');
  expect(readViews()).toEqual([{ name: 'ok', search: 'q=a' }]);

  localStorage.setItem('fixpoint.board.views', '{oops');
  expect(readViews()).toEqual([]);
});
