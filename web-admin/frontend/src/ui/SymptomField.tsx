import { useTranslation } from 'react-i18next';
import { useSymptoms } from '@/api/reference';
import { useText } from '@/lib/useText';
import { Field } from './Field';

type Props = { serviceType: string; value: string; error?: string; onChange: (symptom: string) => void };

/** What is wrong, where a service mends something; it says which parts to bring. */
export function SymptomField({ serviceType, value, error, onChange }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const symptoms = (useSymptoms().data ?? []).filter((symptom) => symptom.serviceType === serviceType);
  if (symptoms.length === 0) return null;
  return (
    <Field label={t('symptom.label')} error={error}>
      <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('symptom.none')}</option>
        {symptoms.map((one) => <option key={one.code} value={one.code}>{text(one.name)}</option>)}
      </select>
    </Field>
  );
}
