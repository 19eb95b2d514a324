import { useId, type ReactNode } from 'react';
import './segmented.css';

type Option<T> = { value: T; label: ReactNode };
type Props<T> = { label: string; value: T; options: Option<T>[]; onChange: (value: T) => void };

/** A few choices side by side: a radio group that looks like one control. */
export function Segmented<T extends string | number>({ label, value, options, onChange }: Props<T>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className="segmented">
      {options.map((option) => (
        <label key={option.value} className={option.value === value ? 'segmented-on' : undefined}>
          <input
            type="radio" name={name} className="sr-only" checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
