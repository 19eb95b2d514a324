import { cloneElement, useId, type ReactElement, type ReactNode } from 'react';
import './field.css';

type Control = ReactElement<{ id?: string; 'aria-describedby'?: string; 'aria-invalid'?: boolean; required?: boolean }>;
type Props = { label: ReactNode; hint?: ReactNode; error?: string; required?: boolean; children: Control };

/** A labelled control with its hint or the server's complaint about it. */
export function Field({ label, hint, error, required, children }: Props) {
  const id = useId();
  const note = `${id}-note`;
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {required && <span className="field-required" aria-hidden>{' *'}</span>}
      </label>
      {cloneElement(children, {
        id, 'aria-describedby': error || hint ? note : undefined, 'aria-invalid': error ? true : undefined, required,
      })}
      {(error || hint) && <div id={note} className={error ? 'field-error' : 'field-hint'}>{error ?? hint}</div>}
    </div>
  );
}
