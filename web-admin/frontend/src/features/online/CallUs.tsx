import { useTranslation } from 'react-i18next';
import { useContact } from './queries';

/** The number to call where the page cannot help. */
export function CallUs() {
  const { t } = useTranslation('online');
  const phone = useContact().data?.phone;
  return phone ? <a className="button button-large" href={`tel:${phone}`}>{t('callUs', { phone })}</a> : null;
}
