import { useEffect, type ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Me } from '@/api/types';
import { homeOf, isOtherEntry, safeNext } from './access';

/** The sign-in page; whoever is signed in goes on to where they wanted, or to their role's first page. */
export function Arrival({ me, children }: { me?: Me | null; children: ReactNode }) {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const target = me ? (safeNext(search.get('next')) ?? homeOf(me)) : undefined;
  useEffect(() => {
    if (!target) return;
    if (isOtherEntry(target)) location.replace(target);
    else void navigate(target, { replace: true });
  }, [target, navigate]);
  return target ? null : children;
}
