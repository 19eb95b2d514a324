import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebounced } from '@/lib/useDebounced';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { Field } from '@/ui/Field';
import { usePartSearch } from './queries';

export type Picked = { id: string; code: string; name: string; isTracked: boolean };
type Props = { value?: Picked; error?: string; onChange: (part?: Picked) => void };

/** A part of the catalogue, by its number or name. */
export function PartField({ value, error, onChange }: Props) {
  const { t } = useTranslation('parts');
  const name = useText();
  const [text, setText] = useState('');
  const found = usePartSearch(useDebounced(text)).data?.items.filter((part) => part.isActive) ?? [];
  const pick = (id: string) => {
    const part = found.find((one) => one.id === id);
    if (part) onChange({ id, code: part.code, name: name(part.name), isTracked: part.isTracked });
  };
  if (value)
    return (
      <div className="picked">
        <strong>{value.name}</strong> <span className="muted">{value.code}</span>
        <Button look="quiet" icon="close" label={t('otherPart')} onClick={() => onChange(undefined)} />
      </div>
    );
  return (
    <Field label={t('part')} error={error} required>
      <Combobox text={text} placeholder={t('partHint')} choices={found.map((part) => ({ id: part.id, title: name(part.name), note: part.code }))} empty={t('noPart')} onText={setText} onPick={pick} />
    </Field>
  );
}
