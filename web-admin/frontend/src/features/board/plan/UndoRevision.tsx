import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/client';
import type { Revision, Verdict } from '@/api/types';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { VerdictText } from '../place/VerdictText';
import { useUndo } from '../queries';

type Props = { revision: Revision; territoryId: string; zone: string };

/** Takes a revision back; what cannot be put back is named. */
export function UndoRevision({ revision, territoryId, zone }: Props) {
  const { t } = useTranslation('board');
  const text = useText();
  const undo = useUndo(territoryId);
  const [reason, setReason] = useState('');
  const verdict = isProblem(undo.error) ? (undo.error.problem.verdict as Verdict | undefined) : undefined;
  const isRedo = revision.undoes !== undefined;
  return (
    <div className="stack">
      {revision.undoneBy === undefined && !undo.data && (
        <div>
          <Button icon="history" busy={undo.isPending} disabled={verdict?.overridable && reason.trim() === ''} onClick={() => undo.mutate({ number: revision.number, reason: reason.trim() || undefined })}>
            {t(isRedo ? 'revision.redo' : 'revision.undo', { number: revision.undoes ?? revision.number })}
          </Button>
        </div>
      )}
      <ProblemNotice error={undo.error} />
      {verdict && <VerdictText verdict={verdict} zone={zone} />}
      {verdict?.overridable && (
        <Field label={t('place.reason')} hint={t('place.reasonHint')} required>
          <textarea className="input" rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      )}
      {undo.data && (
        <Notice tone={undo.data.left.length ? 'warn' : 'ok'} title={t('revision.undone', { number: revision.number })}>
          {undo.data.left.length > 0 && (
            <>{t('revision.left')}<ul>{undo.data.left.map((one) => <li key={one.visitId}>{one.customerName} {one.visitNumber}: {text(one.why)}</li>)}</ul></>
          )}
        </Notice>
      )}
    </div>
  );
}
