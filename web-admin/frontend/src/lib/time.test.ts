// @vitest-environment node
import { expect, test } from 'vitest';
import { addDays, dateOf, instantOf, minuteOfDay, minutesBetween, mondayOf, startOfDay } from './time';

test('a day starts at midnight of its own zone', () => {
  expect(new Date(startOfDay('2026-11-23', 'Asia/Shanghai')).toISOString()).toBe('2026-11-22T16:00:00.000Z');
  expect(new Date(startOfDay('2026-11-23', 'America/New_York')).toISOString()).toBe('2026-11-23T05:00:00.000Z');
});

test('wall-clock times keep their meaning across the change to summer time', () => {
  expect(instantOf('2026-03-28', 9 * 60, 'Europe/Berlin')).toBe('2026-03-28T08:00:00.000Z');
  expect(instantOf('2026-03-29', 9 * 60, 'Europe/Berlin')).toBe('2026-03-29T07:00:00.000Z');
});

test('the date of a moment depends on the zone', () => {
  expect(dateOf('2026-11-23T17:00:00Z', 'Asia/Shanghai')).toBe('2026-11-24');
  expect(dateOf('2026-11-23T17:00:00Z', 'UTC')).toBe('2026-11-23');
});

test('minutes of the day are those of the wall clock', () => {
  expect(minuteOfDay('2026-11-23T01:30:00Z', 'Asia/Shanghai')).toBe(9 * 60 + 30);
});

test('dates step over months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
});

test('a week starts on Monday', () => {
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  expect(mondayOf('2026-11-23')).toBe('2026-11-23');
});

test('lengths are rounded to whole minutes', () => {
  expect(minutesBetween('2026-11-23T01:00:00Z', '2026-11-23T01:44:31Z')).toBe(45);
});
