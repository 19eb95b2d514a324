import { addDays, dateOf, instantOf, parseClock, today } from './time';

export type Wish = { date: string; part: 'MORNING' | 'AFTERNOON' | 'CUSTOM'; from: string; to: string };

const parts = { MORNING: ['08:00', '12:00'], AFTERNOON: ['13:00', '18:00'] } as const;

export function wishFor(date: string): Wish {
  return { date, part: 'MORNING', from: '09:00', to: '11:00' };
}

/** Tomorrow, the first day everybody can offer. */
export function firstWish(zone: string): Wish {
  return wishFor(addDays(today(zone), 1));
}

export function windowOf(wish: Wish, zone: string) {
  const [from, to] = wish.part === 'CUSTOM' ? [wish.from, wish.to] : parts[wish.part];
  return { from: instantOf(wish.date, parseClock(from), zone), to: instantOf(wish.date, parseClock(to), zone) };
}

export function isWindow(wish: Wish): boolean {
  return wish.date !== '' && (wish.part !== 'CUSTOM' || parseClock(wish.from) < parseClock(wish.to));
}

/** Whether the wish is over before it is made. */
export function isPast(wish: Wish, zone: string, now = Date.now()) {
  return isWindow(wish) && (wish.date < dateOf(now, zone) || Date.parse(windowOf(wish, zone).to) <= now);
}
