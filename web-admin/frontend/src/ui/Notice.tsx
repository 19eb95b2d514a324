import type { ReactNode } from 'react';
import './notice.css';
import { Icon } from './Icon';

const icons = { info: 'info', ok: 'completed', warn: 'failed', error: 'failed' } as const;
type Props = { tone?: keyof typeof icons; title?: ReactNode; children?: ReactNode; action?: ReactNode };

export function Notice({ tone = 'info', title, children, action }: Props) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon name={icons[tone]} />
      <div className="grow">
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
      </div>
      {action}
    </div>
  );
}
