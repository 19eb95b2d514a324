import { useTranslation } from 'react-i18next';
import type { AgendaVisit } from '@/api/types';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import type { Phone } from './phone/Phone';
import { asksWhy, isAtSite } from './reports';
import { StepDialog } from './StepDialog';
import { useSteps } from './useSteps';

/** The steps that are possible now: the next one large, the exceptions beside each other below. */
export function StepButtons({ visit, phone }: { visit: AgendaVisit; phone: Phone }) {
  const { t } = useTranslation('agenda');
  const steps = useSteps(phone, visit);
  const next = visit.allowed.filter((kind) => !asksWhy(kind));
  const exceptions = visit.allowed.filter(asksWhy);
  return (
    <>
      {Boolean(steps.failure) && <Notice tone="error" title={t('notKept')}>{t('notKeptHint')}</Notice>}
      {next.map((kind, nth) => (
        <Button key={kind} look={nth === 0 ? 'primary' : 'plain'} size="large" className="stop-next" busy={steps.busy} onClick={() => steps.take(kind)}>{t(`report.${kind}`)}</Button>
      ))}
      <div className="stop-exceptions">
        {isAtSite(visit) && <Button size="large" onClick={() => steps.ask({ what: 'finish' })}>{t('finish.open')}</Button>}
        {exceptions.map((kind) => <Button key={kind} size="large" look={kind === 'FAIL' ? 'danger' : 'plain'} onClick={() => steps.take(kind)}>{t(`report.${kind}`)}</Button>)}
      </div>
      {steps.asking && <StepDialog visit={visit} asking={steps.asking} steps={steps} />}
    </>
  );
}
