import { clockTime } from '@/lib/format';
import { calendarDay } from '@/lib/format';
import { momentOf } from '@/lib/time';
import type { TimeScale } from '@/lib/timeScale';
import { useLanguage } from '@/lib/useText';

export function Axis({ scale, now }: { scale: TimeScale; now: number }) {
  const language = useLanguage();
  const shown = { language, zone: scale.zone };
  return (
    <div className="axis" aria-hidden>
      <div className="axis-corner" />
      <div className="axis-hours" style={{ width: scale.width }}>
        {scale.dates.length > 1 && scale.dates.map((date, day) => (
          <span key={date} className="axis-day" style={{ left: day * scale.dayWidth, width: scale.dayWidth }}>{calendarDay(date, language)}</span>
        ))}
        {scale.ticks().map(({ x, minute, date }) => (
          <span key={`${date} ${minute}`} className="axis-hour" style={{ left: x }}>{clockTime(momentOf(date, minute, scale.zone), shown)}</span>
        ))}
        {scale.shows(now) && <span className="axis-now" style={{ left: scale.x(now) }}>{clockTime(now, shown)}</span>}
      </div>
    </div>
  );
}
