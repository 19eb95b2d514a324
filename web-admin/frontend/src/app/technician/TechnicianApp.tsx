import { useTranslation } from 'react-i18next';
import { AgendaPage } from '@/features/agenda/AgendaPage';
import { addMessages } from '@/lib/i18n';
import { MobileFrame } from '@/ui/MobileFrame';
import en from './messages/en.json';
import zh from './messages/zh-CN.json';

addMessages('technician', { zh, en });

export function TechnicianApp() {
  const { t } = useTranslation('technician');
  return <MobileFrame role="TECHNICIAN" title={t('title')} wrongRole={t('wrongRole')}>{() => <AgendaPage />}</MobileFrame>;
}
