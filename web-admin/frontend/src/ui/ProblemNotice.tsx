import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/client';
import { Button } from './Button';
import { Notice } from './Notice';

/** A refusal in the server's words; silence of the network in ours. */
export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  if (!error) return null;
  const retry = onRetry && <Button onClick={onRetry} icon="refresh">{t('retry')}</Button>;
  if (!isProblem(error)) return <Notice tone="error" title={t('problem.unexpected')} action={retry} />;
  const { title, detail, code, requestId } = error.problem;
  if (error.status === 0) return <Notice tone="error" title={t(`problem.${code}`)} action={retry}>{t('problem.kept')}</Notice>;
  return (
    <Notice tone="error" title={title || t('problem.unexpected')} action={retry}>
      {detail}
      {error.status >= 500 && requestId && <div className="muted">{t('problem.request', { id: requestId })}</div>}
    </Notice>
  );
}
