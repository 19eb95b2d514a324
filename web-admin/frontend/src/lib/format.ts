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

/** The date that an instant falls on, as `2026-03-05`. */
export function calendarDate(at: number | string, zone: string) {
  return format('sv', zone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment(at));
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

const moneys = new Map<string, Intl.NumberFormat>();

/** An amount in minor units, e.g. 12000 fen as ¥120. */
export function money({ minor, currency }: { minor: number; currency: string }, language: string) {
  const key = `${language}|${currency}`;
  let made = moneys.get(key);
  if (!made) moneys.set(key, (made = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', trailingZeroDisplay: 'stripIfInteger' })));
  return made.format(minor / 10 ** (made.resolvedOptions().maximumFractionDigits ?? 2));
}
