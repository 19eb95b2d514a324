import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaVisit, ReportKind } from '@/api/types';
import { Button } from '@/ui/Button';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { asksWhy } from './reports';

type Props = { visit: AgendaVisit; busy: boolean; blocked: boolean; onReport: (kind: ReportKind, reason?: string) => void };

/** The steps the server allows now: the next one large, the exceptions beside each other below. */
export function ReportButtons({ visit, busy, blocked, onReport }: Props) {
  const { t } = useTranslation('agenda');
  const [asking, setAsking] = useState<ReportKind>();
  const start = (kind: ReportKind) => (asksWhy(kind) ? setAsking(kind) : onReport(kind));
  const next = visit.allowed.filter((kind) => !asksWhy(kind));
  const exceptions = visit.allowed.filter(asksWhy);
  if (busy) return <Button size="large" busy className="stop-next">{t('sending')}</Button>;
  if (blocked) return null;
  return (
    <>
      {next.map((kind, nth) => <Button key={kind} look={nth === 0 ? 'primary' : 'plain'} size="large" className="stop-next" onClick={() => start(kind)}>{t(`report.${kind}`)}</Button>)}
      <div className="stop-exceptions">
        {exceptions.map((kind) => <Button key={kind} size="large" look={kind === 'FAIL' ? 'danger' : 'plain'} onClick={() => start(kind)}>{t(`report.${kind}`)}</Button>)}
      </div>
      {asking && (
        <ReasonDialog
          title={t(`report.${asking}`)} label={t('reason')} confirm={t(`report.${asking}`)} suggestions={[1, 2, 3].map((nth) => t(`why.${asking}.${nth}`))}
          onConfirm={(reason) => { setAsking(undefined); onReport(asking, reason); }} onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}
