import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebounced } from '@/lib/useDebounced';
import { Button } from '@/ui/Button';
import { Combobox, type Choice } from '@/ui/Combobox';
import { Field } from '@/ui/Field';
import type { Link } from './account';

type Props = { label: string; hint: string; error?: string; value?: Link; useSearch: (text: string) => Choice[]; onChange: (link?: Link) => void };

/** Whose account it is, found while typing. */
export function LinkField({ label, hint, error, value, useSearch, onChange }: Props) {
  const { t } = useTranslation('admin');
  const [text, setText] = useState('');
  const choices = useSearch(useDebounced(text));
  const pick = (id: string) => {
    const found = choices.find((choice) => choice.id === id);
    if (found) onChange({ id, name: found.title });
  };
  if (value)
    return (
      <div className="field">
        <span className="muted">{label}</span>
        <span className="row"><b>{value.name}</b><Button look="quiet" icon="close" label={t('otherLink', { label })} onClick={() => onChange(undefined)} /></span>
        {error && <div className="field-error">{error}</div>}
      </div>
    );
  return (
    <Field label={label} hint={hint} error={error} required>
      <Combobox text={text} choices={choices} empty={t('nobodyFound')} onText={setText} onPick={pick} />
    </Field>
  );
}
