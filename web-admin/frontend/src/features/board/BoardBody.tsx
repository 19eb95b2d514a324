import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '@/api/types';
import { useIdle } from '@/lib/useIdle';
import { Boundary } from '@/ui/Boundary';
import { Button } from '@/ui/Button';
import { Empty, Loading } from '@/ui/Empty';
import { ProblemNotice } from '@/ui/ProblemNotice';
import type { View } from './BoardPage';
import { ChosenBar } from './chosen/ChosenBar';
import { useChosen } from './chosen/useChosen';
import { useBoardDrag } from './place/BoardDrag';
import { useSayPresence } from './together/usePresence';
import { useUnassigned, type useBoard } from './queries';
import { rowsOf, type Row } from './rows';
import { SidePanel } from './SidePanel';
import { AwayDialog } from './technician/AwayDialog';
import { Timeline } from './timeline/Timeline';
import type { BoardAddress, Go } from './useBoardAddress';

const BoardMap = lazy(() => import('./map/BoardMap'));

type Props = { me: Me; board: ReturnType<typeof useBoard>; address: BoardAddress; go: Go; view: View; watchers: Record<string, string> };

export function BoardBody({ me, board, address, go, view, watchers }: Props) {
  const { t } = useTranslation('board');
  const [opened, setOpened] = useState(0);
  const { skill, states, text, visit } = address;
  const filter = useMemo(() => ({ skill, states, text }), [skill, states, text]);
  const rows = useMemo(() => (board.data ? rowsOf(board.data, filter) : []), [board.data, filter]);
  const unassigned = useUnassigned(address.territories);
  const select = useCallback((id: string) => go({ visit: id }), [go]);
  const open = useCallback((id: string) => {
    go({ visit: id });
    setOpened((times) => times + 1);
  }, [go]);

  const isDispatcher = me.roles.includes('DISPATCHER');
  const shown = board.data?.visits.find(({ id }) => id === visit);
  const technician = board.data?.technicians.find(({ id }) => id === shown?.technicianId);
  useSayPresence(technician?.territoryId ?? unassigned.items.find(({ id }) => id === visit)?.territoryId, isDispatcher ? visit : undefined);
  const { grab, ground, layer } = useBoardDrag(board.data);
  const onGrab = isDispatcher ? grab : undefined;
  const chosen = useChosen();
  const [away, setAway] = useState<Row>();

  const close = () => {
    go({ visit: undefined });
    document.querySelector<HTMLElement>(`[data-visit="${visit}"]`)?.focus();
  };

  if (board.isPending) return <Loading label={t('common:loading')} />;
  if (!board.data) return <ProblemNotice error={board.error} onRetry={() => void board.refetch()} />;
  const data = board.data;
  return (
    <>
      {isDispatcher && <ChosenBar chosen={chosen} board={data} unassigned={unassigned.items} />}
      <div className={`board-body board-view-${view}`}>
        <section className="board-timeline" aria-label={t('timeline.label')}>
          <ProblemNotice error={board.error} onRetry={() => void board.refetch()} />
          {rows.length === 0
            ? <NoRows none={data.technicians.length === 0} onClear={() => go({ skill: '', state: [], q: '', territory: [] })} />
            : <Timeline board={data} rows={rows} filter={filter} zoom={address.zoom} selected={visit} watchers={watchers} onSelect={select} onOpen={open} chosen={isDispatcher ? chosen : undefined} onGrab={onGrab} onTechnician={isDispatcher ? setAway : undefined} ground={ground} />}
        </section>
        <MapPane><BoardMap rows={rows} unassigned={unassigned.items} date={data.from} zone={data.zone} selected={visit} onSelect={select} /></MapPane>
        <SidePanel me={me} board={data} watcher={visit === undefined ? undefined : watchers[visit]} unassigned={unassigned} selected={visit} opened={opened} filter={filter} onSelect={select} onClose={close} chosen={isDispatcher ? chosen : undefined} onGrab={onGrab} />
        {layer}
        {away && <AwayDialog technician={away.technician} visits={away.visits.length} zone={data.zone} onClose={() => setAway(undefined)} />}
      </div>
    </>
  );
}

function NoRows({ none, onClear }: { none: boolean; onClear: () => void }) {
  const { t } = useTranslation('board');
  if (none) return <Empty title={t('empty.noTechnicians')}>{t('empty.noTechniciansHint')}</Empty>;
  return <Empty title={t('empty.noMatch')} action={<Button onClick={onClear}>{t('filter.clear')}</Button>}>{t('empty.noMatchHint')}</Empty>;
}

/** The map comes once the timeline stands, and may fail alone. */
function MapPane({ children }: { children: ReactNode }) {
  const { t } = useTranslation('board');
  const idle = useIdle();
  return (
    <section className="board-map" aria-label={t('map.label')}>
      <Boundary fallback={<Empty title={t('map.failed')}>{t('map.failedHint')}</Empty>}>
        <Suspense fallback={<Loading label={t('map.loading')} />}>{idle && children}</Suspense>
      </Boundary>
    </section>
  );
}
