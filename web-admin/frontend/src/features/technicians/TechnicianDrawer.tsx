import { useTranslation } from 'react-i18next';
import { useTerritories } from '@/api/reference';
import { browserZone } from '@/lib/time';
import { useText } from '@/lib/useText';
import { Dialog } from '@/ui/Dialog';
import { Loading } from '@/ui/Empty';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { AbsenceForm } from './AbsenceForm';
import { AbsenceList } from './AbsenceList';
import { useTechnician } from './queries';
import { Skills } from './Skills';

type Props = { id: string; mayChange: boolean; onClose: () => void };

export function TechnicianDrawer({ id, mayChange, onClose }: Props) {
  const { t } = useTranslation('technicians');
  const text = useText();
  const technician = useTechnician(id);
  const data = technician.data;
  const territory = useTerritories().data?.find((one) => one.id === data?.territoryId);
  const zone = territory?.zone ?? browserZone();
  return (
    <Dialog look="drawer" title={data?.name ?? t('title')} onClose={onClose}>
      {technician.isPending && <Loading label={t('common:loading')} />}
      <ProblemNotice error={technician.error} onRetry={() => void technician.refetch()} />
      {data && (
        <div className="stack">
          <dl className="technician-facts">
            <div><dt>{t('number')}</dt><dd>{data.employeeNumber}</dd></div>
            <div><dt>{t('phone')}</dt><dd><a href={`tel:${data.phone}`}>{data.phone}</a></dd></div>
            <div><dt>{t('territory')}</dt><dd>{territory ? text(territory.name) : '—'}</dd></div>
            <div><dt>{t('van')}</dt><dd>{data.van?.plate ?? '—'}</dd></div>
            <div><dt>{t('skills')}</dt><dd><Skills skills={data.skills} /></dd></div>
          </dl>
          <h3>{t('absences')}</h3>
          <AbsenceList technician={data} zone={zone} mayChange={mayChange} />
          {mayChange && <AbsenceForm key={data.absences.length} id={id} zone={zone} />}
        </div>
      )}
    </Dialog>
  );
}
