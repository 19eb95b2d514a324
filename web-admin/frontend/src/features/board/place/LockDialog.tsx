import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lockKinds, type LockKind } from '@/api/types';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { ProblemNotice } from '@/ui/ProblemNotice';
import './place.css';

type Props = { title: string; busy: boolean; error: unknown; onConfirm: (kind: LockKind) => void; onClose: () => void };

/** What a visit is locked to. */
export function LockDialog({ title, busy, error, onConfirm, onClose }: Props) {
  const { t } = useTranslation('board');
  const [kind, setKind] = useState<LockKind>('TIME');
  const footer = (
    <>
      <Button onClick={onClose}>{t('common:back')}</Button>
      <Button look="primary" icon="lock" busy={busy} onClick={() => onConfirm(kind)}>{t('visit.lock')}</Button>
    </>
  );
  return (
    <Dialog title={title} onClose={onClose} footer={footer}>
      <div className="stack">
        <fieldset className="lock-kinds">
          <legend>{t('lock.to')}</legend>
          {lockKinds.map((one) => (
            <label key={one}>
              <input type="radio" name="lock" checked={kind === one} onChange={() => setKind(one)} />
              <span><strong>{t(`lock.${one}`)}</strong><span className="muted">{t(`lock.hint.${one}`)}</span></span>
            </label>
          ))}
        </fieldset>
        <ProblemNotice error={error} />
      </div>
    </Dialog>
  );
}
