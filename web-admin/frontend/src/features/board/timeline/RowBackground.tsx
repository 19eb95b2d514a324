import { useTranslation } from 'react-i18next';
import type { BoardTechnician } from '@/api/types';
import type { TimeScale } from '@/lib/timeScale';

/** When the technician works, and when they are away. */
export function RowBackground({ technician, scale }: { technician: BoardTechnician; scale: TimeScale }) {
  const { t } = useTranslation('board');
  return (
    <>
      {technician.shifts.map((shift) => {
        const span = scale.span(shift.startsAt, shift.endsAt);
        return span && <div key={shift.id} className="track-shift" style={span} />;
      })}
      {scale.dates.slice(1).map((date, day) => <div key={date} className="track-midnight" style={{ left: (day + 1) * scale.dayWidth }} />)}
      {technician.absences.map((absence) => {
        const span = scale.span(absence.startsAt, absence.endsAt);
        const kind = t(`absence.${absence.kind}`, { defaultValue: absence.kind });
        return span && <div key={absence.id} className="track-absence" style={span} title={absence.reason}>{kind}{absence.reason && ` · ${absence.reason}`}</div>;
      })}
    </>
  );
}
