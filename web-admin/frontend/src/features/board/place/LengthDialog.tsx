import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Visit } from '@/api/types';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { useChangeLength } from './queries';

const LEAST = 5;
const MOST = 720;

/** How long the visit is expected to take. */
export function LengthDialog({ visit, onClose }: { visit: Visit; onClose: () => void }) {
  const { t } = useTranslation('board');
  const [minutes, setMinutes] = useState(String(visit.durationMinutes));
  const change = useChangeLength(visit.id);
  const value = Number(minutes);
  const isValid = Number.isInteger(value) && value >= LEAST && value <= MOST;
  const footer = (
    <>
      <Button onClick={onClose}>{t('common:back')}</Button>
      <Button look="primary" busy={change.isPending} disabled={!isValid} onClick={() => change.mutate({ version: visit.version, minutes: value }, { onSuccess: onClose })}>{t('place.length')}</Button>
    </>
  );
  return (
    <Dialog title={t('place.lengthTitle', { number: visit.number })} onClose={onClose} footer={footer}>
      <div className="stack">
        <Field label={t('place.minutes')} hint={t('place.minutesHint', { least: LEAST, most: MOST })} error={isValid ? undefined : t('place.minutesHint', { least: LEAST, most: MOST })} required>
          <input className="input" type="number" min={LEAST} max={MOST} step={5} value={minutes} onChange={(event) => setMinutes(event.target.value)} />
        </Field>
        <ProblemNotice error={change.error} />
      </div>
    </Dialog>
  );
}
