import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSkills, useTerritories } from '@/api/reference';
import { useDebounced } from '@/lib/useDebounced';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { visitStates } from '@/ui/stateLooks';
import { SavedViews } from './SavedViews';
import type { BoardAddress, Go } from '../useBoardAddress';

export function Filters({ address, go }: { address: BoardAddress; go: Go }) {
  const { t } = useTranslation('board');
  const text = useText();
  const territories = useTerritories().data ?? [];
  const skills = useSkills().data ?? [];
  const filtered = address.territories.length > 0 || address.skill || address.states.length > 0 || address.text;
  return (
    <div className="filters" role="search">
      <Choice label={t('filter.territory')} value={address.territories[0] ?? ''} onChange={(territory) => go({ territory })} options={territories.map(({ id, name }) => [id, text(name)])} />
      <Choice label={t('filter.skill')} value={address.skill} onChange={(skill) => go({ skill })} options={skills.map(({ code, name }) => [code, text(name)])} />
      <Choice label={t('filter.state')} value={address.states[0] ?? ''} onChange={(state) => go({ state })} options={visitStates.map((state) => [state, t(`common:state.${state}`)])} />
      <SearchBox key={address.text ? 'set' : 'clear'} value={address.text} label={t('filter.text')} onChange={(q) => go({ q })} />
      {filtered && <Button look="quiet" icon="close" label={t('filter.clear')} onClick={() => go({ territory: [], skill: '', state: [], q: '' })} />}
      <SavedViews />
    </div>
  );
}

type ChoiceProps = { label: string; value: string; options: [string, string][]; onChange: (value: string) => void };

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <select className={value ? 'input filters-set' : 'input'} aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{label}</option>
      {options.map(([code, name]) => <option key={code} value={code}>{name}</option>)}
    </select>
  );
}

function SearchBox({ value, label, onChange }: { value: string; label: string; onChange: (text: string) => void }) {
  const [typed, setTyped] = useState(value);
  const rested = useDebounced(typed);
  useEffect(() => {
    if (rested !== value) onChange(rested);
    // Follows the typing only; a changed address remounts or already equals it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [rested]);
  return <input type="search" className="input" aria-label={label} placeholder={label} value={typed} onChange={(event) => setTyped(event.target.value)} />;
}
