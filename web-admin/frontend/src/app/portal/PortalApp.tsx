import { useTranslation } from 'react-i18next';
import { PortalPages } from '@/features/portal/PortalPages';
import { addMessages } from '@/lib/i18n';
import { MobileFrame } from '@/ui/MobileFrame';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';

addMessages('portalFrame', { zh, en });

export function PortalApp() {
  const { t } = useTranslation('portalFrame');
  return <MobileFrame role="CUSTOMER" title={t('title')} wrongRole={t('wrongRole')}>{(me) => <PortalPages me={me} />}</MobileFrame>;
}
