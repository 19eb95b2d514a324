import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposal, ProposalPart } from '@/api/types';
import { count } from '@/lib/format';
import { useLanguage } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { ChangeList } from './RevisionChanges';
import { useAccept } from './proposals';

type Props = { territoryId: string; proposal: Proposal; zone: string; onDiscard: () => void };

const minutes = (seconds: number) => Math.round(Math.abs(seconds) / 60);

/** What would change, in groups of routes that change together; each can be accepted for itself. */
export function ProposalParts({ territoryId, proposal, zone, onDiscard }: Props) {
  const { t } = useTranslation('board');
  const language = useLanguage();
  const accept = useAccept(territoryId, proposal.id);
  const [left, setLeft] = useState<number[]>([]);
  const open = proposal.parts.filter((part) => !part.acceptedAs);
  const chosen = open.filter((part) => !left.includes(part.number)).map((part) => part.number);
  const turn = (number: number) => setLeft(left.includes(number) ? left.filter((one) => one !== number) : [...left, number]);
  return (
    <>
      <p>{t('revision.costs', { before: count(proposal.costBefore, language), after: count(proposal.costAfter, language) })}</p>
      <ol className="proposal-parts">
        {proposal.parts.map((part) => (
          <li key={part.number}>
            {part.acceptedAs
              ? <strong>{t('proposal.part', { number: part.number })} · {t('proposal.acceptedAs', { number: part.acceptedAs })}</strong>
              : <label><input type="checkbox" checked={chosen.includes(part.number)} onChange={() => turn(part.number)} /> <PartName part={part} /></label>}
            <ChangeList changes={part.changes} zone={zone} />
          </li>
        ))}
      </ol>
      <ProblemNotice error={accept.error} />
      {accept.isSuccess && <Notice tone="ok" title={t('proposal.done')} />}
      {open.length > 0 && (
        <div className="row">
          <Button look="primary" busy={accept.isPending} disabled={chosen.length === 0} onClick={() => accept.mutate(chosen)}>{t('proposal.accept', { count: chosen.length })}</Button>
          <Button look="quiet" onClick={onDiscard}>{t('proposal.discard')}</Button>
        </div>
      )}
    </>
  );
}

function PartName({ part }: { part: ProposalPart }) {
  const { t } = useTranslation('board');
  const said = [
    minutes(part.addedTravelSeconds) > 0 && t(part.addedTravelSeconds < 0 ? 'proposal.travelLess' : 'proposal.travelMore', { minutes: minutes(part.addedTravelSeconds) }),
    minutes(part.addedLatenessSeconds) > 0 && t(part.addedLatenessSeconds < 0 ? 'proposal.latenessLess' : 'proposal.latenessMore', { minutes: minutes(part.addedLatenessSeconds) }),
    t('revision.changes', { count: part.changes.length }),
  ].filter(Boolean);
  return <><strong>{t('proposal.part', { number: part.number })}</strong> <span className="muted">{said.join(' · ')}</span></>;
}
