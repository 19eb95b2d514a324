import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { Field } from './Field';
import { ProblemNotice } from './ProblemNotice';

type Props = {
  title: string;
  label: string;
  confirm: string;
  suggestions?: string[];
  optional?: boolean;
  busy?: boolean;
  error?: unknown;
  children?: ReactNode;
  onConfirm: (reason: string) => void;
  onClose: () => void;
};

/** Asks why before doing it. What was typed stays when the server refuses. */
export function ReasonDialog({ title, label, confirm, suggestions = [], optional, busy, error, children, onConfirm, onClose }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const ready = optional || reason.trim() !== '';
  const footer = (
    <>
      <Button onClick={onClose}>{t('back')}</Button>
      <Button look="primary" busy={busy} disabled={!ready} onClick={() => onConfirm(reason.trim())}>{confirm}</Button>
    </>
  );
  return (
    <Dialog title={title} onClose={onClose} footer={footer}>
      <div className="stack">
        {children}
        {suggestions.length > 0 && (
          <div className="row" style={{ flexWrap: 'wrap' }}>
            {suggestions.map((one) => <Button key={one} onClick={() => setReason(one)}>{one}</Button>)}
          </div>
        )}
        <Field label={label} required={!optional}>
          <textarea className="input" rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
        <ProblemNotice error={error} />
      </div>
    </Dialog>
  );
}
