// @vitest-environment node
import { expect, test } from 'vitest';
import { hoursOf, TimeScale } from './timeScale';

const zone = 'Asia/Shanghai';
const hours = { open: 8 * 60, close: 18 * 60 };
const threeDays = new TimeScale('2026-11-23', 3, zone, hours, 10);

test('a moment lies where its hour is', () => {
  expect(threeDays.x('2026-11-23T08:00:00+08:00')).toBe(0);
  expect(threeDays.x('2026-11-23T09:30:00+08:00')).toBe(15);
});

test('the nights between the days take no room', () => {
  expect(threeDays.x('2026-11-24T08:00:00+08:00')).toBe(100);
  expect(threeDays.width).toBe(300);
});

test('what lies outside the hours falls on the edge of its day', () => {
  expect(threeDays.x('2026-11-23T22:00:00+08:00')).toBe(100);
  expect(threeDays.x('2026-11-23T05:00:00+08:00')).toBe(0);
  expect(threeDays.x('2026-12-24T05:00:00+08:00')).toBe(300);
});

test('a span of the night alone is not drawn', () => {
  expect(threeDays.span('2026-11-23T19:00:00+08:00', '2026-11-23T21:00:00+08:00')).toBeUndefined();
  expect(threeDays.span('2026-11-23T17:00:00+08:00', '2026-11-23T21:00:00+08:00')).toEqual({ left: 90, width: 10 });
});

test('a visit that is over in a minute can still be seen, one at night cannot', () => {
  expect(threeDays.bar('2026-11-23T09:00:00+08:00', '2026-11-23T09:00:20+08:00')).toEqual({ left: 10, width: 5 });
  expect(threeDays.bar('2026-11-23T20:00:00+08:00', '2026-11-23T20:00:20+08:00')).toBeUndefined();
});

test('ticks thin out when hours are narrow', () => {
  expect(new TimeScale('2026-11-23', 1, zone, hours, 60).ticks()).toHaveLength(10);
  expect(new TimeScale('2026-11-23', 2, zone, hours, 25).ticks().map((tick) => tick.minute)).toEqual([480, 600, 720, 840, 960, 480, 600, 720, 840, 960]);
});

test('a tick without room for its label before the next day is left out', () => {
  expect(threeDays.ticks().map((tick) => tick.minute)).toEqual([480, 480, 480]);
});

test('now is shown only within the days and hours drawn', () => {
  expect(threeDays.shows(Date.parse('2026-11-23T09:00:00+08:00'))).toBe(true);
  expect(threeDays.shows(Date.parse('2026-11-23T20:00:00+08:00'))).toBe(false);
  expect(threeDays.shows(Date.parse('2026-11-27T09:00:00+08:00'))).toBe(false);
});

test('the hours drawn hold every shift and visit in whole hours', () => {
  const early = { from: '2026-11-23T06:40:00+08:00', to: '2026-11-23T19:10:00+08:00' };

  expect(hoursOf([early], zone)).toEqual({ open: 6 * 60, close: 20 * 60 });
  expect(hoursOf([], zone)).toEqual({ open: 8 * 60, close: 19 * 60 });
});

test('a shift over midnight opens the whole day', () => {
  expect(hoursOf([{ from: '2026-11-23T22:00:00+08:00', to: '2026-11-24T06:00:00+08:00' }], zone)).toEqual({ open: 0, close: 24 * 60 });
});

test('a pixel leads back to the moment drawn there, also on the second day', () => {
  const scale = new TimeScale('2026-11-23', 2, 'Asia/Shanghai', { open: 8 * 60, close: 18 * 60 }, 40);

  for (const at of ['2026-11-23T09:30:00+08:00', '2026-11-24T17:00:00+08:00']) expect(scale.at(scale.x(at))).toBe(Date.parse(at));
});
