import { useTranslation } from 'react-i18next';
import type { Technician } from '@/api/types';
import { dayAndTime } from '@/lib/format';
import { useLanguage } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { useAbsences } from './queries';

export function AbsenceList({ technician, zone, mayChange }: { technician: Technician; zone: string; mayChange: boolean }) {
  const { t } = useTranslation('technicians');
  const shown = { language: useLanguage(), zone };
  const { remove } = useAbsences(technician.id);
  if (technician.absences.length === 0) return <p className="muted">{t('noAbsences')}</p>;
  return (
    <>
      <ul className="absences">
        {technician.absences.map((absence) => (
          <li key={absence.id} className="row">
            <span className="grow">
              <b>{t(`kind.${absence.kind}`)}</b> {dayAndTime(absence.startsAt, shown)} – {dayAndTime(absence.endsAt, shown)}
              {absence.reason && <small className="muted">{absence.reason}</small>}
            </span>
            {mayChange && <Button look="quiet" icon="close" label={t('removeAbsence')} busy={remove.isPending && remove.variables === absence.id} onClick={() => remove.mutate(absence.id)} />}
          </li>
        ))}
      </ul>
      <ProblemNotice error={remove.error} />
    </>
  );
}
