import { useTranslation } from 'react-i18next';
import './priority.css';

/** 1 is most urgent, 5 can wait. */
export function Priority({ value }: { value: number }) {
  const { t } = useTranslation();
  return <span className={`priority priority-${value}`} title={t('priority.title')}>{t('priority.short', { value })}</span>;
}
