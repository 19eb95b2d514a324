import { useEffect } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import type { Me } from '@/api/types';
import { consolePaths, homeOf, isOtherEntry, mayOpen } from './access';

/** Sends a user who may not open this page to the first page of their role. */
export function Guarded({ me }: { me: Me }) {
  const { pathname } = useLocation();
  const page = consolePaths.find((path) => pathname === path);
  const home = homeOf(me);
  const allowed = page !== undefined && mayOpen(me, page);
  const leaving = !allowed && isOtherEntry(home);
  useEffect(() => {
    if (leaving) location.replace(home);
  }, [leaving, home]);
  if (leaving) return null;
  return allowed ? <Outlet /> : <Navigate to={home} replace />;
}
