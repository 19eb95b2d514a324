import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServiceTypes, useSymptoms } from '@/api/reference';
import type { ServiceType } from '@/api/types';
import { useText } from '@/lib/useText';
import { Loading } from '@/ui/Empty';
import { ProblemNotice } from '@/ui/ProblemNotice';

export type Need = { serviceType: string; symptom?: string };
type Props = { value: Need; onChange: (need: Need) => void };

/** What is to be done; where something may be wrong, what. */
export function ServiceStep({ value, onChange }: Props) {
  const { t } = useTranslation('online');
  const types = useServiceTypes();
  const [open, setOpen] = useState(value.serviceType);
  return (
    <>
      <ProblemNotice error={types.error} onRetry={() => void types.refetch()} />
      {types.isPending && <Loading label={t('common:loading')} />}
      <ul className="online-choices">
        {types.data?.map((type) => <Choice key={type.code} type={type} value={value} isOpen={type.code === open} onOpen={setOpen} onChange={onChange} />)}
      </ul>
    </>
  );
}

function Choice({ type, value, isOpen, onOpen, onChange }: Props & { type: ServiceType; isOpen: boolean; onOpen: (serviceType: string) => void }) {
  const { t } = useTranslation('online');
  const text = useText();
  const { code, name, durationMinutes } = type;
  const wrong = (useSymptoms().data ?? []).filter((symptom) => symptom.serviceType === code);
  const isChosen = code === value.serviceType;
  const choose = () => (wrong.length > 0 ? onOpen(isOpen ? '' : code) : onChange({ serviceType: code }));
  return (
    <li>
      <button type="button" aria-pressed={isChosen} aria-expanded={wrong.length > 0 ? isOpen : undefined} onClick={choose}>
        <strong>{text(name)}</strong><small>{t('about', { count: durationMinutes })}</small>
      </button>
      {wrong.length > 0 && isOpen && (
        <div className="online-wrong" role="group" aria-label={t('wrong')}>
          <span className="muted">{t('wrong')}</span>
          {wrong.map((symptom) => (
            <button key={symptom.code} type="button" aria-pressed={isChosen && value.symptom === symptom.code} onClick={() => onChange({ serviceType: code, symptom: symptom.code })}>{text(symptom.name)}</button>
          ))}
          <button type="button" aria-pressed={isChosen && !value.symptom} onClick={() => onChange({ serviceType: code })}>{t('otherWrong')}</button>
        </div>
      )}
    </li>
  );
}
