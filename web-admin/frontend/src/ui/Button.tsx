import type { ButtonHTMLAttributes } from 'react';
import './button.css';
import { Icon } from './Icon';
import type { IconName } from './iconPaths';

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: 'plain' | 'primary' | 'quiet' | 'danger';
  size?: 'normal' | 'large';
  icon?: IconName;
  busy?: boolean;
  label?: string;
};

/** `label` names a button that shows only its icon. */
export function Button({ look = 'plain', size = 'normal', icon, busy, label, children, disabled, ...rest }: Props) {
  return (
    <button
      type="button" {...rest} title={label ?? rest.title} aria-label={label} aria-busy={busy || undefined}
      disabled={disabled || busy}
      className={`button button-${look} button-${size} ${children ? '' : 'button-icon'} ${rest.className ?? ''}`}
    >
      {busy ? <span className="button-spin" aria-hidden /> : icon && <Icon name={icon} size={size === 'large' ? 18 : 14} />}
      {children}
    </button>
  );
}
