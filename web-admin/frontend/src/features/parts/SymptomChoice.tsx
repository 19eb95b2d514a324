import { useTranslation } from 'react-i18next';
import { useServiceTypes, useSymptoms } from '@/api/reference';
import { useText } from '@/lib/useText';

/** The symptoms that a part usually mends, by service. */
export function SymptomChoice({ value, onChange }: { value: string[]; onChange: (symptoms: string[]) => void }) {
  const { t } = useTranslation('parts');
  const text = useText();
  const symptoms = useSymptoms().data ?? [];
  const services = (useServiceTypes().data ?? []).filter((service) => symptoms.some((symptom) => symptom.serviceType === service.code));
  const toggle = (code: string, is: boolean) => onChange(is ? [...value, code] : value.filter((one) => one !== code));
  return (
    <fieldset className="parts-symptoms">
      <legend>{t('symptoms')}</legend>
      <p className="field-hint">{t('symptomsHint')}</p>
      {services.map((service) => (
        <div key={service.code} className="row">
          <span className="muted">{text(service.name)}</span>
          {symptoms.filter((symptom) => symptom.serviceType === service.code).map((symptom) => (
            <label key={symptom.code} className="parts-check">
              <input type="checkbox" checked={value.includes(symptom.code)} onChange={(event) => toggle(symptom.code, event.target.checked)} /> {text(symptom.name)}
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
