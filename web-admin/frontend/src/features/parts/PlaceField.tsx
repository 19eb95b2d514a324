import { useTranslation } from 'react-i18next';
import type { StockLocation } from '@/api/types';
import { useText } from '@/lib/useText';
import { Field } from '@/ui/Field';
import { usePlaces } from './queries';

/** The words for a place: a van has none but its plate. */
export function usePlaceName() {
  const text = useText();
  return (place: StockLocation) => (place.kind === 'VAN' ? place.code : `${text(place.name)} ${place.code}`);
}

type Props = { label: string; error?: string; value: string; none: string; required?: boolean; onChange: (id: string) => void };

/** A warehouse, a place for faulty parts, or a van. */
export function PlaceField({ label, error, value, none, required, onChange }: Props) {
  return <Field label={label} error={error} required={required}><PlaceSelect value={value} none={none} onChange={onChange} /></Field>;
}

type SelectProps = { value: string; none: string; onChange: (id: string) => void; 'aria-label'?: string; className?: string };

export function PlaceSelect({ value, none, onChange, className = '', ...described }: SelectProps) {
  const { t } = useTranslation('parts');
  const name = usePlaceName();
  const places = usePlaces().data ?? [];
  return (
    <select {...described} className={`input ${className}`} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{none}</option>
      {(['WAREHOUSE', 'QUARANTINE', 'VAN'] as const).map((kind) => (
        <optgroup key={kind} label={t(`place.${kind}`)}>
          {places.filter((place) => place.kind === kind).map((place) => <option key={place.id} value={place.id}>{name(place)}</option>)}
        </optgroup>
      ))}
    </select>
  );
}
