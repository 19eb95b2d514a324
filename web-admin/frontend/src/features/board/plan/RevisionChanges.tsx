import { useTranslation } from 'react-i18next';
import type { RevisionChange } from '@/api/types';
import { dayAndTime } from '@/lib/format';
import { useLanguage } from '@/lib/useText';
import { Loading } from '@/ui/Empty';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { useRevisionChanges } from '../queries';

type Side = RevisionChange['before'];

export function RevisionChanges({ territoryId, number, zone }: { territoryId: string; number: number; zone: string }) {
  const { t } = useTranslation('board');
  const changes = useRevisionChanges(territoryId, number);
  if (changes.isPending) return <Loading label={t('common:loading')} />;
  if (changes.isError) return <ProblemNotice error={changes.error} onRetry={() => void changes.refetch()} />;
  return <ChangeList changes={changes.data} zone={zone} />;
}

export function ChangeList({ changes, zone }: { changes: RevisionChange[]; zone: string }) {
  const { t } = useTranslation('board');
  const shown = { language: useLanguage(), zone };
  const side = (at: Side) => (at ? `${at.technicianName} ${dayAndTime(at.startsAt, shown)}` : t('revision.nowhere'));
  return (
    <ul className="changes">
      {changes.map((change) => (
        <li key={change.visitId}>
          <span>{change.customerName} <small className="muted">{change.visitNumber}</small></span>
          <span><s>{side(change.before)}</s> → <b>{side(change.after)}</b></span>
        </li>
      ))}
    </ul>
  );
}
