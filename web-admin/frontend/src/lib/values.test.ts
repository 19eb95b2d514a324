// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { csv } from './csv';
import { debounce } from './debounce';
import { directions } from './directions';
import { calendarDay, clockTime, dayAndTime, percent, travelMinutes } from './format';
import { uuid } from './uuid';
import { isPast, isWindow, windowOf } from './wishes';

const wish = { date: '2026-11-24', part: 'CUSTOM', from: '09:00', to: '11:00' } as const;

test('a wish becomes a window in the zone of the territory', () => {
  expect(windowOf({ ...wish, part: 'MORNING' }, 'Asia/Shanghai')).toEqual({ from: '2026-11-24T00:00:00.000Z', to: '2026-11-24T04:00:00.000Z' });
  expect(windowOf(wish, 'Asia/Shanghai').from).toBe('2026-11-24T01:00:00.000Z');
});

test('hours of one own must not run backwards, and a wish must not be over', () => {
  expect(isWindow({ ...wish, to: '08:00' })).toBe(false);
  expect(isPast(wish, 'Asia/Shanghai', Date.parse('2026-11-24T03:00:00Z'))).toBe(true);
  expect(isPast(wish, 'Asia/Shanghai', Date.parse('2026-11-24T02:59:00Z'))).toBe(false);
});

test('CSV quotes what needs it and defuses formulas', () => {
  expect(csv([['row', 'a,b'], [2, 'say "no"'], [-3, '=1+1']])).toBe('\uFEFFrow,"a,b"\r\n2,"say ""no"""\r\n-3,\'=1+1\r\n');
});

test('times and dates follow language and zone', () => {
  const shown = { language: 'zh-CN', zone: 'Asia/Shanghai' };

  expect(clockTime('2026-11-23T16:05:00Z', shown)).toBe('00:05');
  expect(dayAndTime('2026-11-23T01:30:00Z', shown)).toBe('11/23 09:30');
  expect(calendarDay('2026-11-23', 'en')).toBe('Mon, Nov 23');
  expect(percent(0.834, 'en')).toBe('83%');
});

test('any travel counts at least a minute', () => {
  expect([0, 10, 95].map(travelMinutes)).toEqual([0, 1, 2]);
});

test('a burst of calls runs once, and a steady stream still runs', () => {
  vi.useFakeTimers();
  const run = vi.fn();
  const later = debounce(run, 100);

  for (let call = 0; call < 3; call++) later();
  vi.advanceTimersByTime(100);
  expect(run).toHaveBeenCalledTimes(1);

  for (let call = 0; call < 10; call++) {
    later();
    vi.advanceTimersByTime(90);
  }
  expect(run.mock.calls.length).toBeGreaterThan(2);
  vi.useRealTimers();
});

test('ids are UUIDs even without a secure page', () => {
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(7) });
  expect(uuid()).toBe('07070707-0707-4707-8707-070707070707');
  vi.unstubAllGlobals();
});

test('navigation opens the app of the phone', () => {
  expect(directions({ lat: 31.2, lon: 121.4 }, 'Android')).toBe('geo:31.2,121.4?q=31.2,121.4');
  expect(directions({ lat: 31.2, lon: 121.4 }, 'iPhone')).toContain('maps.apple.com');
});
