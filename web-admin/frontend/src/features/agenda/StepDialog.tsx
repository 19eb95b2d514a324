import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaVisit, ReportKind } from '@/api/types';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Notice } from '@/ui/Notice';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { missing } from './reports';
import type { Asking, Steps } from './useSteps';

type Props = { visit: AgendaVisit; asking: Asking; steps: Steps };
const MINUTES = [15, 30, 45, 60, 90, 120];

/** What a step needs to know before it is taken. */
export function StepDialog({ visit, asking, steps }: Props) {
  const { t } = useTranslation('agenda');
  const text = useText();
  const close = () => steps.ask(undefined);
  switch (asking.what) {
    case 'reason':
      return <WhyDialog kind={asking.kind} steps={steps} />;
    case 'arrival':
      return (
        <ReasonDialog
          title={t('report.CHECK_IN')} label={t('reason')} confirm={t('arrival.confirm')} busy={steps.busy}
          suggestions={[t('arrival.1'), t('arrival.2'), t('arrival.3')]} onClose={close}
          onConfirm={(reason) => void steps.say('CHECK_IN', { reason, position: asking.position })}
        >
          <Notice tone="warn">{asking.metres === undefined ? t('arrival.unknown') : t('arrival.far', { count: asking.metres })}</Notice>
        </ReasonDialog>
      );
    case 'checklist':
      return (
        <Dialog title={t('checklist.open')} onClose={close} footer={<Button look="primary" onClick={close}>{t('understood')}</Button>}>
          <ul>{missing(visit).map((item) => <li key={item.code}>{text(item.name)}</li>)}</ul>
        </Dialog>
      );
    case 'finish':
      return (
        <Dialog title={t('finish.title')} onClose={close}>
          <p className="muted">{t('finish.what')}</p>
          <div className="finish-choices">
            {MINUTES.map((minutes) => <Button key={minutes} size="large" busy={steps.busy} onClick={() => void steps.finishIn(minutes)}>{t('finish.minutes', { count: minutes })}</Button>)}
          </div>
        </Dialog>
      );
  }
}

function WhyDialog({ kind, steps }: { kind: ReportKind; steps: Steps }) {
  const { t } = useTranslation('agenda');
  const [again, setAgain] = useState(true);
  return (
    <ReasonDialog
      title={t(`report.${kind}`)} label={t('reason')} confirm={t(`report.${kind}`)} suggestions={[1, 2, 3].map((nth) => t(`why.${kind}.${nth}`))}
      busy={steps.busy} onClose={() => steps.ask(undefined)} onConfirm={(reason) => void steps.say(kind, { reason, followUp: kind === 'FAIL' && again })}
    >
      {kind === 'FAIL' && <label className="tick"><input type="checkbox" checked={again} onChange={(event) => setAgain(event.target.checked)} />{t('followUp')}</label>}
    </ReasonDialog>
  );
}
