import { moment } from './time';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, zone: string, options: Intl.DateTimeFormatOptions) {
  const key = `${language}|${zone}|${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(language, { timeZone: zone, ...options })));
  return made;
}

export type Shown = { language: string; zone: string };

export function clockTime(at: number | string, { language, zone }: Shown) {
  return format(language, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment(at));
}

export function day(at: number | string, { language, zone }: Shown) {
  return format(language, zone, { month: 'short', day: 'numeric', weekday: 'short' }).format(moment(at));
}

export function dayAndTime(at: number | string, shown: Shown) {
  return `${format(shown.language, shown.zone, { month: 'numeric', day: 'numeric' }).format(moment(at))} ${clockTime(at, shown)}`;
}

export function dayAndSpan(from: string, to: string, shown: Shown) {
  return `${day(from, shown)} ${span(from, to, shown)}`;
}

export function span(from: string, to: string, shown: Shown) {
  return `${clockTime(from, shown)}–${clockTime(to, shown)}`;
}

/** A calendar date, which belongs to no zone. */
export function calendarDay(date: string, language: string, options?: Intl.DateTimeFormatOptions) {
  const fallback = { month: 'short', day: 'numeric', weekday: 'short' } as const;
  return format(language, 'UTC', options ?? fallback).format(Date.parse(`${date}T00:00:00Z`));
}

export function percent(share: number, language: string) {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

export function count(value: number, language: string) {
  return new Intl.NumberFormat(language).format(value);
}

/** Whole minutes of a travel time, at least one when there is any travel. */
export function travelMinutes(seconds: number) {
  return seconds > 0 ? Math.max(1, Math.round(seconds / 60)) : 0;
}
