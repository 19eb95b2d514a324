import { useTranslation } from 'react-i18next';
import { Field } from '@/ui/Field';

export function PriorityField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation();
  return (
    <Field label={t('priority.label')}>
      <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {[1, 2, 3, 4, 5].map((one) => <option key={one} value={one}>{t(`priority.${one}`)}</option>)}
      </select>
    </Field>
  );
}
