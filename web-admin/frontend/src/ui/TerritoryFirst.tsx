import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTerritories } from '@/api/reference';
import { useSession } from '@/api/session';
import { Notice } from './Notice';

/** Stands on pages that are of no use before there is a territory, and leads to where one is made. */
export function TerritoryFirst() {
  const { t } = useTranslation();
  const territories = useTerritories();
  const administrator = useSession().data?.roles.includes('ADMINISTRATOR');
  if (!territories.isSuccess || territories.data.length > 0) return null;
  const make = administrator && <Link className="button button-primary" to="/admin?tab=territories">{t('setup.make')}</Link>;
  return <Notice tone="warn" title={t('setup.title')} action={make}>{t(administrator ? 'setup.hint' : 'setup.ask')}</Notice>;
}
