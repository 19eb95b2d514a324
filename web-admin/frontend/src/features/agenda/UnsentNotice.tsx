import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import type { Unsent } from './reports';
import type { Reports } from './useReports';

/** A report that has not arrived says so, and stays until it has. */
export function UnsentNotice({ unsent, reports }: { unsent: Unsent; reports: Reports }) {
  const { t } = useTranslation('agenda');
  if (unsent.state === 'refused')
    return <><ProblemNotice error={unsent.error} /><Button onClick={() => reports.drop(unsent.visitId)}>{t('understood')}</Button></>;
  return (
    <Notice tone="error" title={t('notSent', { report: t(`report.${unsent.report.kind}`) })}>
      <p>{t('notSentHint')}</p>
      {unsent.report.reason && <p><q>{unsent.report.reason}</q></p>}
      <Button look="primary" size="large" icon="refresh" onClick={() => void reports.retry(unsent)}>{t('sendAgain')}</Button>
    </Notice>
  );
}
