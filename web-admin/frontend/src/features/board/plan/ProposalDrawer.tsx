import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardTerritory } from '@/api/types';
import { calendarDay } from '@/lib/format';
import { addDays } from '@/lib/time';
import { useLanguage, useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Empty } from '@/ui/Empty';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { useNow } from '@/lib/useNow';
import { ProposalParts } from './ProposalParts';
import { discard, usePropose, useProposal, type Selection } from './proposals';

/** The days that the board shows, and the visits chosen on it. */
export type InView = { from: string; days: number; visits?: string[] };
type Props = { territory: BoardTerritory; zone: string; view: InView; onClose: () => void };
type Scope = 'all' | 'days' | 'visits';

const selectionOf = (scope: Scope, view: InView): Selection =>
  scope === 'days' ? { from: view.from, to: addDays(view.from, view.days - 1) } : scope === 'visits' ? { visits: view.visits } : {};

/** Looks for a better plan and shows it; people accept it, some of it, or nothing. */
export function ProposalDrawer({ territory, zone, view, onClose }: Props) {
  const { t } = useTranslation('board');
  const text = useText();
  const [scope, setScope] = useState<Scope>(view.visits ? 'visits' : 'days');
  const propose = usePropose(territory.id);
  const id = propose.data?.id;
  const { data: proposal, error, refetch } = useProposal(territory.id, id);
  const leave = () => {
    if (id && !proposal?.parts.some((part) => part.acceptedAs)) void discard(territory.id, id);
  };
  const close = () => { leave(); onClose(); };
  return (
    <Dialog look="drawer" title={t('proposal.title', { name: text(territory.name) })} onClose={close}>
      <div className="stack">
        <p className="muted">{t('proposal.hint')}</p>
        {!proposal && <ScopeChoice view={view} value={scope} onChange={setScope} />}
        {!proposal && <div><Button look="primary" icon="optimise" busy={propose.isPending} onClick={() => propose.mutate(selectionOf(scope, view))}>{t('proposal.search')}</Button></div>}
        <ProblemNotice error={propose.error ?? error} onRetry={error ? () => void refetch() : undefined} />
        {proposal?.state === 'SEARCHING' && <Searching from={proposal.madeAt} to={proposal.readyBy} />}
        {proposal?.state === 'FAILED' && <Notice tone="warn" title={t('proposal.failed')}>{t('proposal.failedHint')}</Notice>}
        {proposal?.state === 'READY' && proposal.parts.length === 0 && <Empty title={t('proposal.none')}>{t('proposal.noneHint')}</Empty>}
        {proposal?.state === 'READY' && proposal.parts.length > 0 && <ProposalParts territoryId={territory.id} proposal={proposal} zone={zone} onDiscard={close} />}
        {proposal && proposal.state !== 'SEARCHING' && <div><Button icon="refresh" onClick={() => { leave(); propose.reset(); }}>{t('proposal.again')}</Button></div>}
      </div>
    </Dialog>
  );
}

function ScopeChoice({ view, value, onChange }: { view: InView; value: Scope; onChange: (scope: Scope) => void }) {
  const { t } = useTranslation('board');
  const language = useLanguage();
  const day = (date: string) => calendarDay(date, language);
  const choices: [Scope, string][] = [
    ['days', t(view.days === 1 ? 'proposal.day' : 'proposal.days', { from: day(view.from), to: day(addDays(view.from, view.days - 1)) })],
    ['all', t('proposal.all')],
  ];
  if (view.visits) choices.unshift(['visits', t(view.visits.length === 1 ? 'proposal.visit' : 'proposal.visits', { count: view.visits.length })]);
  return (
    <fieldset className="proposal-scope">
      <legend>{t('proposal.scope')}</legend>
      {choices.map(([scope, label]) => (
        <label key={scope}><input type="radio" name="scope" checked={value === scope} onChange={() => onChange(scope)} /> {label}</label>
      ))}
    </fieldset>
  );
}

/** How long it has gone on, of how long it may. */
function Searching({ from, to }: { from: string; to: string }) {
  const { t } = useTranslation('board');
  const now = useNow(500);
  const most = Date.parse(to) - Date.parse(from);
  return (
    <div className="stack" role="status">
      <strong>{t('proposal.searching')}</strong>
      <progress className="proposal-progress" aria-label={t('proposal.searching')} max={most} value={Math.min(most, Math.max(0, now - Date.parse(from)))} />
      <span className="muted">{t('proposal.searchingHint', { seconds: Math.round(most / 1000) })}</span>
    </div>
  );
}
