import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardTerritory } from '@/api/types';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Empty, Loading } from '@/ui/Empty';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { useRevisions } from '../queries';
import { Difference } from './Difference';
import { RevisionItem } from './RevisionItem';

type Props = { territory: BoardTerritory; zone: string; mayUndo: boolean; onClose: () => void };

export function RevisionsDrawer({ territory, zone, mayUndo, onClose }: Props) {
  const { t } = useTranslation('board');
  const text = useText();
  const revisions = useRevisions(territory.id);
  const [open, setOpen] = useState<number>();
  const [compared, setCompared] = useState<{ from: string; to: string }>({ from: '', to: '' });
  const numbers = revisions.items.map((revision) => revision.number);
  const choose = (which: 'from' | 'to') => (
    <label>
      {t(`revision.${which}`)}{' '}
      <select className="input" value={compared[which]} onChange={(event) => setCompared({ ...compared, [which]: event.target.value })}>
        <option value="">–</option>
        {numbers.map((number) => <option key={number} value={number}>#{number}</option>)}
      </select>
    </label>
  );
  return (
    <Dialog look="drawer" title={t('revision.title', { name: text(territory.name) })} onClose={onClose}>
      <ProblemNotice error={revisions.error} onRetry={() => void revisions.refetch()} />
      {revisions.isPending && <Loading label={t('common:loading')} />}
      {revisions.isSuccess && revisions.items.length === 0 && <Empty title={t('revision.none')}>{t('revision.noneHint')}</Empty>}
      {numbers.length > 1 && <div className="revisions-compare" role="group" aria-label={t('revision.compare')}>{t('revision.compare')} {choose('from')} {choose('to')}</div>}
      {compared.from && compared.to && compared.from !== compared.to && <Difference territoryId={territory.id} from={Number(compared.from)} to={Number(compared.to)} zone={zone} />}
      <ol className="revisions">
        {revisions.items.map((revision) => (
          <RevisionItem
            key={revision.number} revision={revision} territoryId={territory.id} zone={zone} mayUndo={mayUndo} expanded={open === revision.number}
            onExpand={() => setOpen(open === revision.number ? undefined : revision.number)}
          />
        ))}
      </ol>
      {revisions.hasNextPage && <Button busy={revisions.isFetchingNextPage} onClick={() => void revisions.fetchNextPage()}>{t('common:more')}</Button>}
    </Dialog>
  );
}
