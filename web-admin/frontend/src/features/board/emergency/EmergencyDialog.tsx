import { useTranslation } from 'react-i18next';
import type { Visit } from '@/api/types';
import { Dialog } from '@/ui/Dialog';
import { Empty, Loading } from '@/ui/Empty';
import { ProblemNotice } from '@/ui/ProblemNotice';
import './emergency.css';
import { EmergencyWay } from './EmergencyWay';
import { useEmergencyOptions, useSend } from './queries';

type Props = { visit: Visit; zone: string; onClose: () => void };

/** Everybody who could go at once on one page: when they would be there, who gives way, what it costs. One click sends. */
export function EmergencyDialog({ visit, zone, onClose }: Props) {
  const { t } = useTranslation('board');
  const options = useEmergencyOptions(visit.id);
  const send = useSend(visit.id);
  const found = options.data;
  return (
    <Dialog title={t('emergency.title', { number: visit.number, name: visit.customer.name })} onClose={onClose}>
      <div className="stack">
        <p className="muted">{t('emergency.hint')}</p>
        {options.isPending && <Loading label={t('emergency.looking')} />}
        <ProblemNotice error={send.error ?? options.error} onRetry={options.error ? () => void options.refetch() : undefined} />
        {found?.options.length === 0 && <Empty title={t('emergency.nobody')}>{t('emergency.nobodyHint')}</Empty>}
        <ol className="emergency" aria-busy={options.isFetching}>
          {found?.options.map((option) => (
            <EmergencyWay
              key={option.technicianId} option={option} zone={zone} busy={send.isPending && send.variables.technicianId === option.technicianId} disabled={send.isPending || options.isFetching}
              onSend={(reason) => send.mutate({ seen: found.planVersion, technicianId: option.technicianId, reason }, { onSuccess: onClose })}
            />
          ))}
        </ol>
      </div>
    </Dialog>
  );
}
