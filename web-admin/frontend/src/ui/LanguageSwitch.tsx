import { useTranslation } from 'react-i18next';
import { useChooseLanguage } from '@/api/session';
import { useLanguage } from '@/lib/useText';
import { Segmented } from './Segmented';

export function LanguageSwitch() {
  const { t } = useTranslation();
  const choose = useChooseLanguage();
  const options = [
    { value: 'zh-CN' as const, label: t('language.zh') },
    { value: 'en' as const, label: t('language.en') },
  ];
  return <Segmented label={t('language.title')} value={useLanguage()} options={options} onChange={choose} />;
}
