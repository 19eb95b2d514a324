import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { call, isProblem } from '@/api/client';
import type { Agenda, AgendaVisit, ReportKind } from '@/api/types';
import { uuid } from '@/lib/uuid';
import { expected, withVisit, type Report, type Unsent } from './reports';
import { storedReports, storeReports } from './unsent';

/** Sends reports: shown at once, taken back when refused, kept for another try when unanswered. */
export function useReports() {
  const client = useQueryClient();
  const [unsent, setUnsent] = useState(storedReports);
  useEffect(() => storeReports(unsent), [unsent]);

  const put = (next: Unsent) => setUnsent((before) => [...before.filter((one) => one.visitId !== next.visitId), next]);
  const drop = useCallback((visitId: string) => setUnsent((before) => before.filter((one) => one.visitId !== visitId)), []);
  const show = (change: (agenda: Agenda) => Agenda) =>
    client.setQueriesData<Agenda>({ queryKey: ['agenda'] }, (agenda) => agenda && change(agenda));

  const send = async (visitId: string, report: Report) => {
    put({ visitId, report, state: 'sending' });
    await client.cancelQueries({ queryKey: ['agenda'] });
    const before = client.getQueriesData<Agenda>({ queryKey: ['agenda'] });
    show((agenda) => {
      const visit = agenda.visits.find((one) => one.id === visitId);
      return visit ? withVisit(agenda, expected(visit, report.kind)) : agenda;
    });
    try {
      const answer = await call<AgendaVisit>(`/api/technician/v1/visits/${visitId}/reports`, { method: 'POST', body: report });
      show((agenda) => withVisit(agenda, answer));
      drop(visitId);
    } catch (error) {
      for (const [key, agenda] of before) client.setQueryData(key, agenda);
      put({ visitId, report, error, state: isProblem(error) && error.unanswered ? 'failed' : 'refused' });
    }
    void client.invalidateQueries({ queryKey: ['agenda'] });
  };

  const report = (visitId: string, kind: ReportKind, reason?: string) =>
    send(visitId, { id: uuid(), kind, at: new Date().toISOString(), ...(reason ? { reason } : {}) });
  return { unsent, report, retry: ({ visitId, report: same }: Unsent) => send(visitId, same), drop };
}

export type Reports = ReturnType<typeof useReports>;
