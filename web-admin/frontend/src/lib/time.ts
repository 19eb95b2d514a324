const HOUR = 3_600_000;
const MINUTE = 60_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clock(zone: string) {
  let format = clocks.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit',
      hour: '2-digit', minute: '2-digit', second: '2-digit',
    });
    clocks.set(zone, format);
  }
  return format;
}

/** What a wall clock in the zone shows, written as if it were UTC. */
function wallClock(at: number, zone: string): number {
  const part = Object.fromEntries(clock(zone).formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second);
}

/** Milliseconds the zone is ahead of UTC at that moment. */
function offset(at: number, zone: string) {
  return wallClock(at, zone) - Math.floor(at / 1000) * 1000;
}

/** The moment a wall clock in the zone shows this date and minute of the day; in a gap, the moment after it. */
export function momentOf(date: string, minuteOfDay: number, zone: string): number {
  const wanted = Date.parse(`${date}T00:00:00Z`) + minuteOfDay * MINUTE;
  const guess = wanted - offset(wanted, zone);
  return wanted - offset(guess, zone);
}

export function instantOf(date: string, minuteOfDay: number, zone: string) {
  return new Date(momentOf(date, minuteOfDay, zone)).toISOString();
}

export function startOfDay(date: string, zone: string) {
  return momentOf(date, 0, zone);
}

export function dateOf(at: number | string, zone: string): string {
  return new Date(wallClock(moment(at), zone)).toISOString().slice(0, 10);
}

export function minuteOfDay(at: number | string, zone: string): number {
  const wall = new Date(wallClock(moment(at), zone));
  return wall.getUTCHours() * 60 + wall.getUTCMinutes();
}

export function today(zone: string) {
  return dateOf(Date.now(), zone);
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * HOUR).toISOString().slice(0, 10);
}

/** Monday of the week the date is in. */
export function mondayOf(date: string) {
  return addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
}

export function moment(at: number | string): number {
  return typeof at === 'number' ? at : Date.parse(at);
}

/** Whole minutes, rounded to the nearest. */
export function minutesBetween(from: number | string, to: number | string) {
  return Math.round((moment(to) - moment(from)) / MINUTE);
}

export function browserZone() {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export function parseClock(text: string): number {
  const [hours, minutes] = text.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

/** Whole minutes that have passed since; none while the other clock is ahead. */
export function minutesSince(at: string, now: number) {
  return Math.max(0, Math.floor((now - Date.parse(at)) / MINUTE));
}
