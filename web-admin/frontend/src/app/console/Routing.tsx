import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Route, Routes, useLocation, useNavigate } from 'react-router';
import { whenSignedOut } from '@/api/client';
import { useSession } from '@/api/session';
import { Login } from '@/features/session/Login';
import { Boundary } from '@/ui/Boundary';
import { Loading } from '@/ui/Empty';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { homeOf } from './access';
import { Arrival } from './Arrival';
import { Guarded } from './Guarded';
import { Shell } from './Shell';

const Board = lazy(() => import('@/features/board/BoardPage'));
const Rich = lazy(() => import('./Rich'));
const Intake = lazy(() => import('@/features/intake/IntakePage'));
const Overview = lazy(() => import('@/features/overview/OverviewPage'));
const WorkOrders = lazy(() => import('@/features/workorders/WorkOrdersPage'));
const Parts = lazy(() => import('@/features/parts/PartsPage'));
const Technicians = lazy(() => import('@/features/technicians/TechniciansPage'));
const Imports = lazy(() => import('@/features/imports/ImportPage'));
const Admin = lazy(() => import('@/features/admin/AdminPage'));
const ApiAccess = lazy(() => import('@/features/integration/ApiAccessPage'));

export function Routing() {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const here = pathname + search;
  useEffect(() => whenSignedOut(() => void navigate(`/login?next=${encodeURIComponent(here)}`)), [navigate, here]);

  if (pathname === '/login') return <Arrival me={session.data}><Login /></Arrival>;
  if (session.isPending) return <Loading label={t('loading')} />;
  if (session.isError) return <ProblemNotice error={session.error} onRetry={() => void session.refetch()} />;
  if (!session.data) return <Navigate to={pathname === '/' ? '/login' : `/login?next=${encodeURIComponent(here)}`} replace />;

  const me = session.data;
  return (
    <Shell me={me}>
      <Boundary key={pathname} fallback={<ProblemNotice error={new Error()} onRetry={() => location.reload()} />}>
      <Suspense fallback={<Loading label={t('loading')} />}>
        <Routes>
          <Route element={<Guarded me={me} />}>
            <Route path="/board" element={<Board me={me} />} />
            <Route path="/intake" element={<Intake />} />
            <Route path="/overview" element={<Overview />} />
            <Route path="/api-access" element={<ApiAccess />} />
            <Route element={<Rich />}>
              <Route path="/work-orders" element={<WorkOrders me={me} />} />
              <Route path="/parts" element={<Parts me={me} />} />
              <Route path="/technicians" element={<Technicians me={me} />} />
              <Route path="/import" element={<Imports />} />
              <Route path="/admin" element={<Admin />} />
            </Route>
          </Route>
          <Route path="*" element={<Navigate to={homeOf(me)} replace />} />
        </Routes>
      </Suspense>
      </Boundary>
    </Shell>
  );
}
