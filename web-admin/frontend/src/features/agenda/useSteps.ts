import { useState } from 'react';
import type { AgendaVisit, ReportKind } from '@/api/types';
import { findPosition, type Position } from '@/lib/position';
import { needsReason } from './arrival';
import type { Phone } from './phone/Phone';
import { asksWhy, missing } from './reports';

const PATIENCE = { CHECK_IN: 8_000, EN_ROUTE: 3_000 };

export type Asking =
  | { what: 'reason'; kind: ReportKind }
  | { what: 'arrival'; position?: Position; metres?: number }
  | { what: 'checklist' }
  | { what: 'finish' };
type More = { reason?: string; followUp?: boolean; position?: Position };

/** What happens when a step is touched: asked for what it needs, then kept at once, network or not. */
export function useSteps(phone: Phone, visit: AgendaVisit) {
  const [asking, setAsking] = useState<Asking>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const keep = async (work: () => Promise<void>) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  const say = (kind: ReportKind, { reason, followUp, position }: More = {}) =>
    keep(async () => {
      await phone.record({ kind, visitId: visit.id, seen: visit.state, ...(reason && { reason }), ...(followUp && { followUp }), ...(position && { position }) });
      setAsking(undefined);
    });
  const arrive = () =>
    keep(async () => {
      const position = await findPosition(PATIENCE.CHECK_IN);
      const doubt = needsReason(visit.location, position);
      if (doubt) setAsking({ what: 'arrival', position, metres: doubt.why === 'far' ? doubt.metres : undefined });
      else await phone.record({ kind: 'CHECK_IN', visitId: visit.id, seen: visit.state, position });
    });
  const leave = () => keep(async () => {
    const position = await findPosition(PATIENCE.EN_ROUTE);
    await phone.record({ kind: 'EN_ROUTE', visitId: visit.id, seen: visit.state, ...(position && { position }) });
  });
  const take = (kind: ReportKind) => {
    if (asksWhy(kind)) setAsking({ what: 'reason', kind });
    else if (kind === 'CHECK_IN') void arrive();
    else if (kind === 'EN_ROUTE') void leave();
    else if (kind === 'COMPLETE' && missing(visit).length > 0) setAsking({ what: 'checklist' });
    else void say(kind);
  };
  const finishIn = (minutes: number) =>
    keep(async () => {
      await phone.record({ kind: 'FINISH_IN', visitId: visit.id, minutes });
      setAsking(undefined);
    });
  return { asking, ask: setAsking, busy, failure, take, say, finishIn };
}

export type Steps = ReturnType<typeof useSteps>;
