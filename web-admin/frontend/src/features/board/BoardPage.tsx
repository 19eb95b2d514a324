import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTerritories } from '@/api/reference';
import type { Me } from '@/api/types';
import { addMessages } from '@/lib/i18n';
import { browserZone, today } from '@/lib/time';
import { Notice } from '@/ui/Notice';
import { TerritoryFirst } from '@/ui/TerritoryFirst';
import './board.css';
import { BoardBody } from './BoardBody';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';
import { PlanBar } from './plan/PlanBar';
import { useBoard } from './queries';
import { useColleagues } from './together/usePresence';
import { Toolbar } from './toolbar/Toolbar';
import { useBoardAddress } from './useBoardAddress';
import { useBoardLive } from './useBoardLive';

addMessages('board', { zh, en });

export type View = 'timeline' | 'map' | 'list';

export default function BoardPage({ me }: { me: Me }) {
  const { t } = useTranslation('board');
  const { address, go } = useBoardAddress();
  const [view, setView] = useState<View>('timeline');
  const zone = useTerritories().data?.[0]?.zone ?? browserZone();
  const from = address.date ?? today(zone);
  const board = useBoard({ from, days: address.days, territories: address.territories });
  const { heard, watchers } = useColleagues(me.userId);
  const { connected, solving } = useBoardLive(heard);
  return (
    <div className="board">
      <h1 className="sr-only">{t('title')}</h1>
      <Toolbar address={address} from={from} zone={zone} go={go} view={view} onView={setView} />
      <PlanBar territories={board.data?.territories ?? []} solving={solving} me={me} zone={zone} view={{ from, days: address.days }} busy={board.isFetching} />
      <TerritoryFirst />
      {!connected && <Notice tone="warn" title={t('live.lost')}>{t('live.lostHint')}</Notice>}
      <BoardBody me={me} board={board} address={address} go={go} view={view} watchers={watchers} />
    </div>
  );
}
