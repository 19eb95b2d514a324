import { useCallback, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/client';
import type { Board, Verdict } from '@/api/types';
import { Button } from '@/ui/Button';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { DragStore, type Drag, type Target } from './dragStore';
import { Ghost } from './Ghost';
import { PlaceDialog } from './PlaceDialog';
import { usePlace } from './queries';
import { slideBack, useDragging, type DragGround } from './useDragging';
import { VerdictText } from './VerdictText';

type Asked = { drag: Drag & { target: Target }; territoryId: string };

/** Takes visits up and puts them down: what is allowed is done, what somebody may answer for is asked, the rest slides back. */
export function useBoardDrag(board: Board | undefined) {
  const [store] = useState(() => new DragStore());
  const ground = useRef<DragGround['current']>(undefined);
  const client = useQueryClient();
  const place = usePlace();
  const [asked, setAsked] = useState<Asked>();
  const [refused, setRefused] = useState<Verdict | unknown>();
  const territoryOf = (technicianId: string) => board?.technicians.find(({ id }) => id === technicianId)?.territoryId ?? '';
  const onDrop = (drag: Drag & { target: Target }) => {
    const { visit, target } = drag;
    const territoryId = territoryOf(target.technicianId);
    const known = client.getQueryData<Verdict>(['verdict', `${visit.id} ${target.technicianId} ${target.at}`]);
    const back = (why: unknown) => {
      slideBack(store);
      setRefused(why);
    };
    const ask = () => {
      store.set(undefined);
      setAsked({ drag, territoryId });
    };
    setRefused(undefined);
    if (known?.overridable) return ask();
    if (known && !known.allowed) return back(known);
    store.set({ ...drag, phase: 'sent' });
    place.mutate({ visitId: visit.id, technicianId: target.technicianId, at: target.at, seen: drag.seen[territoryId] ?? 0 }, {
      onSuccess: () => store.set(undefined),
      onError: (error) => (isProblem(error) && error.code === 'change-breaks-rules' ? ask() : back(error)),
    });
  };
  const seen = useCallback(() => Object.fromEntries(board?.territories.map(({ id, planVersion }) => [id, planVersion]) ?? []), [board]);
  const grab = useDragging({ store, ground, seen, onDrop });
  const layer = board && (
    <>
      <Ghost store={store} zone={board.zone} />
      {refused !== undefined && <Refused why={refused} zone={board.zone} onClose={() => setRefused(undefined)} />}
      {asked && <PlaceDialog visit={asked.drag.visit} territoryId={asked.territoryId} wanted={asked.drag.target} board={board} onClose={() => setAsked(undefined)} />}
    </>
  );
  return { grab, ground, layer };
}

function Refused({ why, zone, onClose }: { why: unknown; zone: string; onClose: () => void }) {
  const { t } = useTranslation('board');
  const isVerdict = typeof why === 'object' && why !== null && 'objections' in why;
  return (
    <div className="place-refused notice notice-error" role="alert">
      <div className="row">
        <strong className="grow">{t('place.refused')}</strong>
        <Button look="quiet" icon="close" label={t('common:close')} onClick={onClose} />
      </div>
      {isVerdict ? <VerdictText verdict={why as Verdict} zone={zone} /> : <ProblemNotice error={why} />}
    </div>
  );
}
