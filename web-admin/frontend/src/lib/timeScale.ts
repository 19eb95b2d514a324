import { addDays, dateOf, minuteOfDay, moment, momentOf, parseClock } from './time';

const HOUR = 3_600_000;
const DAY_MINUTES = 24 * 60;
/** Pixels a tick's label needs before the next day begins. */
const TICK_ROOM = 36;
/** Pixels. */
const LEAST_BAR = 5;

export type Hours = { open: number; close: number };
export type Tick = { x: number; minute: number; date: string };

/**
 * Maps moments to pixels over several days of which only the working hours are drawn.
 * Moments outside those hours fall on the edge of their day.
 */
export class TimeScale {
  readonly dates: string[];
  readonly dayWidth: number;
  readonly width: number;
  private readonly starts: number[];

  constructor(readonly from: string, days: number, readonly zone: string, readonly hours: Hours, readonly pxPerHour: number) {
    this.dates = Array.from({ length: days }, (_, day) => addDays(from, day));
    this.starts = this.dates.map((date) => momentOf(date, hours.open, zone));
    this.dayWidth = ((hours.close - hours.open) / 60) * pxPerHour;
    this.width = this.dayWidth * days;
  }

  x(at: number | string): number {
    const time = moment(at);
    let day = this.starts.length - 1;
    while (day > 0 && time < this.starts[day]!) day--;
    const within = ((time - this.starts[day]!) / HOUR) * this.pxPerHour;
    return day * this.dayWidth + Math.min(Math.max(within, 0), this.dayWidth);
  }

  /** The moment drawn at a pixel: the other way round. */
  at(x: number): number {
    const inside = Math.min(Math.max(x, 0), this.width);
    const day = Math.min(Math.floor(inside / this.dayWidth), this.starts.length - 1);
    return this.starts[day]! + ((inside - day * this.dayWidth) / this.pxPerHour) * HOUR;
  }

  /** Left edge and width of a span; undefined when none of it is drawn. */
  span(from: number | string, to: number | string): { left: number; width: number } | undefined {
    const left = this.x(from);
    const width = this.x(to) - left;
    return width > 0.5 ? { left, width } : undefined;
  }

  /** A span that can be seen and hit however short it is: a visit may be over within a minute. */
  bar(from: number | string, to: number | string): { left: number; width: number } | undefined {
    const width = Math.max(this.x(to) - this.x(from), LEAST_BAR);
    return this.span(from, to) || this.shows(moment(from)) ? { left: this.x(from), width } : undefined;
  }

  shows(at: number) {
    const date = dateOf(at, this.zone);
    const minute = minuteOfDay(at, this.zone);
    return this.dates.includes(date) && minute >= this.hours.open && minute <= this.hours.close;
  }

  ticks(): Tick[] {
    const step = this.pxPerHour >= 44 ? 60 : this.pxPerHour >= 22 ? 120 : this.pxPerHour >= 11 ? 240 : 480;
    return this.dates.flatMap((date, day) => {
      const ticks: Tick[] = [];
      for (let minute = Math.ceil(this.hours.open / step) * step; minute < this.hours.close; minute += step)
        if (((this.hours.close - minute) / 60) * this.pxPerHour >= TICK_ROOM) ticks.push({ date, minute, x: day * this.dayWidth + ((minute - this.hours.open) / 60) * this.pxPerHour });
      return ticks;
    });
  }
}

/** The whole hours of the day in which anything happens, at least 08:00–18:00. */
export function hoursOf(spans: { from: string; to: string }[], zone: string): Hours {
  let open = parseClock('08:00');
  let close = parseClock('18:00');
  for (const { from, to } of spans) {
    const overnight = dateOf(from, zone) !== dateOf(to, zone);
    open = Math.min(open, overnight ? 0 : minuteOfDay(from, zone));
    close = Math.max(close, overnight ? DAY_MINUTES : minuteOfDay(to, zone));
  }
  return { open: Math.floor(open / 60) * 60, close: Math.min(DAY_MINUTES, Math.ceil((close + 1) / 60) * 60) };
}
