import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardTerritory } from '@/api/types';
import { count, dayAndTime } from '@/lib/format';
import { useLanguage, useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Empty, Loading } from '@/ui/Empty';
import { Icon } from '@/ui/Icon';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { useRevisions } from '../queries';
import { RevisionChanges } from './RevisionChanges';

type Props = { territory: BoardTerritory; zone: string; onClose: () => void };

export function RevisionsDrawer({ territory, zone, onClose }: Props) {
  const { t } = useTranslation('board');
  const text = useText();
  const language = useLanguage();
  const revisions = useRevisions(territory.id);
  const [open, setOpen] = useState<number>();
  return (
    <Dialog look="drawer" title={t('revision.title', { name: text(territory.name) })} onClose={onClose}>
      <ProblemNotice error={revisions.error} onRetry={() => void revisions.refetch()} />
      {revisions.isPending && <Loading label={t('common:loading')} />}
      {revisions.isSuccess && revisions.items.length === 0 && <Empty title={t('revision.none')}>{t('revision.noneHint')}</Empty>}
      <ol className="revisions">
        {revisions.items.map((revision) => {
          const expanded = open === revision.number;
          return (
            <li key={revision.number}>
              <button type="button" aria-expanded={expanded} onClick={() => setOpen(expanded ? undefined : revision.number)}>
                <Icon name={expanded ? 'down' : 'right'} size={12} />
                <b>#{revision.number}</b>
                <span className="grow">{text(revision.reason)}<small>{revision.author} · {dayAndTime(revision.createdAt, { language, zone })}</small></span>
                <span className="revisions-counts">
                  {t('revision.changes', { count: revision.changes })}
                  <small>{t('revision.cost', { cost: count(revision.cost, language) })}</small>
                </span>
              </button>
              {expanded && <RevisionChanges territoryId={territory.id} number={revision.number} zone={zone} />}
            </li>
          );
        })}
      </ol>
      {revisions.hasNextPage && <Button busy={revisions.isFetchingNextPage} onClick={() => void revisions.fetchNextPage()}>{t('common:more')}</Button>}
    </Dialog>
  );
}
