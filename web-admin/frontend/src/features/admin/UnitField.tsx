import { useTranslation } from 'react-i18next';
import { useText } from '@/lib/useText';
import { Field } from '@/ui/Field';
import { useUnits } from './queries';

type Props = { label: string; hint?: string; error?: string; value: string; onChange: (unitId: string) => void };

export function UnitField({ label, hint, error, value, onChange }: Props) {
  const { t } = useTranslation('admin');
  const text = useText();
  const units = useUnits().data ?? [];
  return (
    <Field label={label} hint={hint} error={error} required>
      <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {units.map((unit) => <option key={unit.id} value={unit.id}>{t('unitOption', { name: text(unit.name), kind: t(`kind.${unit.kind}`) })}</option>)}
      </select>
    </Field>
  );
}
