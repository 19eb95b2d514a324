import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Point } from '@/api/types';
import { useDebounced } from '@/lib/useDebounced';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { Field } from '@/ui/Field';
import { SiteFields } from '@/ui/SiteFields';
import { usePlaces } from './queries';

export type Where = { address: string; location?: Point };
type Props = { value: Where; onChange: (where: Where) => void; onDone: () => void };

/** Where it is to be done: a street by its name or a pin on the map, and the address in words. */
export function PlaceStep({ value, onChange, onDone }: Props) {
  const { t } = useTranslation('online');
  const text = useText();
  const [query, setQuery] = useState('');
  const [asked, setAsked] = useState(false);
  const found = usePlaces(useDebounced(query, 250)).data ?? [];
  const pick = (index: string) => {
    const place = found[Number(index)]!;
    setQuery(text(place.name));
    onChange({ address: value.address || text(place.name), location: place.location });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (value.address.trim() && value.location) onDone();
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Field label={t('search')} hint={t('searchHint')}>
        <Combobox text={query} choices={found.map((place, index) => ({ id: String(index), title: text(place.name) }))} empty={t('nothingFound')} onText={setQuery} onPick={pick} />
      </Field>
      <SiteFields value={value} error={asked && !value.address.trim() ? t('addressMissing') : undefined} onChange={onChange} />
      <Button type="submit" look="primary" size="large">{t('toTimes')}</Button>
    </form>
  );
}
