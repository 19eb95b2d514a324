import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EmergencyOption } from '@/api/types';
import { dayAndTime } from '@/lib/format';
import { useLanguage } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { VerdictText } from '../place/VerdictText';

type Props = { option: EmergencyOption; zone: string; busy: boolean; disabled: boolean; onSend: (reason?: string) => void };

export function EmergencyWay({ option, zone, busy, disabled, onSend }: Props) {
  const { t } = useTranslation('board');
  const shown = { language: useLanguage(), zone };
  const [reason, setReason] = useState('');
  const { verdict, displaced } = option;
  const needsReason = verdict.overridable;
  return (
    <li>
      <div className="row">
        <div className="grow">
          <strong>{option.technicianName}</strong> <b>{t('emergency.arrives', { at: dayAndTime(option.arrivesAt, shown) })}</b>
        </div>
        <Button look="primary" busy={busy} disabled={disabled || (!verdict.allowed && (!needsReason || reason.trim() === ''))} onClick={() => onSend(reason.trim() || undefined)}>
          {t('emergency.send', { name: option.technicianName })}
        </Button>
      </div>
      <div>
        {displaced.length === 0 ? <span className="muted">{t('emergency.nobodyDisplaced')}</span> : t('emergency.displaced', { count: displaced.length })}
        <ul>
          {displaced.map((one) => (
            <li key={one.visitId}>
              {one.customerName} <small className="muted">{one.visitNumber}</small> {dayAndTime(one.before, shown)} → {one.to ? <b>{one.to.technicianName} {dayAndTime(one.to.startsAt, shown)}</b> : <b>{t('emergency.waits')}</b>}
            </li>
          ))}
        </ul>
      </div>
      <VerdictText verdict={{ ...verdict, places: [] }} zone={zone} />
      {needsReason && (
        <Field label={t('place.reason')} hint={t('place.reasonHint')} required>
          <input className="input" maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      )}
    </li>
  );
}
