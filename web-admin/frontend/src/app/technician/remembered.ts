import type { Me } from '@/api/types';

/** Who works with this phone, so that it opens without a network. */
const WHO = 'fixpoint.technician';
/** Signed out here while there was no network; the server has not heard of it yet. */
const LEFT = 'fixpoint.technician.left';

type Who = Pick<Me, 'userId' | 'displayName' | 'roles' | 'language'>;

export function remembered(): Who | undefined {
  try {
    return (JSON.parse(localStorage.getItem(WHO) ?? 'null') as Who | null) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember({ userId, displayName, roles, language }: Me) {
  localStorage.setItem(WHO, JSON.stringify({ userId, displayName, roles, language }));
}

export function forget() {
  localStorage.removeItem(WHO);
}

export const hasLeft = () => localStorage.getItem(LEFT) !== null;

export function setLeft(left: boolean) {
  if (left) localStorage.setItem(LEFT, '1');
  else localStorage.removeItem(LEFT);
}
