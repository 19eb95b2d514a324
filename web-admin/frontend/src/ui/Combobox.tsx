import { useId, useState, type KeyboardEvent } from 'react';
import './combobox.css';

export type Choice = { id: string; title: string; note?: string };
type Props = {
  id?: string;
  text: string;
  placeholder?: string;
  choices: Choice[];
  empty: string;
  onText: (text: string) => void;
  onPick: (id: string) => void;
};

/** Search as you type: arrows choose, Enter takes, Escape closes. */
export function Combobox({ id, text, placeholder, choices, empty, onText, onPick, ...described }: Props) {
  const list = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const take = (choice?: Choice) => {
    if (!choice) return;
    onPick(choice.id);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, choices.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && open) take(choices[at]);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <div className="combobox" onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false); }}>
      <input
        {...described} id={id} className="input" role="combobox" aria-expanded={open} aria-controls={list} aria-autocomplete="list" autoComplete="off"
        aria-activedescendant={open && choices[at] ? `${list}-${at}` : undefined} placeholder={placeholder} value={text} onKeyDown={onKeyDown}
        onFocus={() => setOpen(text !== '')} onChange={(event) => { onText(event.target.value); setOpen(event.target.value !== ''); setAt(0); }}
      />
      <ul id={list} role="listbox" hidden={!open}>
        {choices.map((choice, index) => (
          <li key={choice.id} id={`${list}-${index}`} role="option" aria-selected={index === at} onMouseDown={(event) => event.preventDefault()} onClick={() => take(choice)} onMouseEnter={() => setAt(index)}>
            {choice.title}<small>{choice.note}</small>
          </li>
        ))}
        {choices.length === 0 && <li className="combobox-empty">{empty}</li>}
      </ul>
    </div>
  );
}
