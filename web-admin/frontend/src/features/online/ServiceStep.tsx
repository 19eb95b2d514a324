import { useTranslation } from 'react-i18next';
import { useServiceTypes } from '@/api/reference';
import { useText } from '@/lib/useText';
import { Loading } from '@/ui/Empty';
import { ProblemNotice } from '@/ui/ProblemNotice';

/** What is to be done. */
export function ServiceStep({ value, onChange }: { value: string; onChange: (serviceType: string) => void }) {
  const { t } = useTranslation('online');
  const text = useText();
  const types = useServiceTypes();
  return (
    <>
      <ProblemNotice error={types.error} onRetry={() => void types.refetch()} />
      {types.isPending && <Loading label={t('common:loading')} />}
      <ul className="online-choices">
        {types.data?.map(({ code, name, durationMinutes }) => (
          <li key={code}>
            <button type="button" aria-pressed={code === value} onClick={() => onChange(code)}>
              <strong>{text(name)}</strong><small>{t('about', { count: durationMinutes })}</small>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
