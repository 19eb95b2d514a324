import { useTranslation } from 'react-i18next';
import type { Revision } from '@/api/types';
import { count, dayAndTime } from '@/lib/format';
import { useLanguage, useText } from '@/lib/useText';
import { Icon } from '@/ui/Icon';
import { RevisionChanges } from './RevisionChanges';
import { UndoRevision } from './UndoRevision';

type Props = { revision: Revision; territoryId: string; zone: string; mayUndo: boolean; expanded: boolean; onExpand: () => void };

export function RevisionItem({ revision, territoryId, zone, mayUndo, expanded, onExpand }: Props) {
  const { t } = useTranslation('board');
  const text = useText();
  const language = useLanguage();
  const { broken } = revision;
  return (
    <li>
      <button type="button" aria-expanded={expanded} onClick={onExpand}>
        <Icon name={expanded ? 'down' : 'right'} size={12} />
        <b>#{revision.number}</b>
        <span className="grow">
          {text(revision.reason)}{revision.undoes !== undefined && ` #${revision.undoes}`}
          <small>{revision.author} · {dayAndTime(revision.createdAt, { language, zone })}</small>
          {revision.note && <small>“{revision.note}”</small>}
          {revision.undoneBy !== undefined && <small>{t('revision.undoneBy', { number: revision.undoneBy })}</small>}
          {broken && (
            <small className="revisions-broken">
              <Icon name="failed" size={11} /> {t('revision.broken', { count: broken.rules.length, cost: count(broken.addedCost, language) })}
            </small>
          )}
        </span>
        <span className="revisions-counts">
          {t('revision.changes', { count: revision.changes })}
          <small>{t('revision.cost', { cost: count(revision.cost, language) })}</small>
        </span>
      </button>
      {expanded && (
        <>
          {broken && <ul className="objections">{broken.rules.map((rule) => <li key={`${rule.code} ${rule.visitId}`}><b>{rule.customerName}</b> {text(rule.text)}</li>)}</ul>}
          {mayUndo && revision.changes > 0 && <UndoRevision revision={revision} territoryId={territoryId} zone={zone} />}
          <RevisionChanges territoryId={territoryId} number={revision.number} zone={zone} />
        </>
      )}
    </li>
  );
}
