import type { ReactNode } from 'react';
import './empty.css';

/** Nothing here, and what to do about it. */
export function Empty({ title, children, action }: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <strong>{title}</strong>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}

export function Loading({ label }: { label: string }) {
  return (
    <div className="empty" role="status">
      <span className="empty-dots" aria-hidden><i /><i /><i /></span>
      <span className="sr-only">{label}</span>
    </div>
  );
}
