import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/Notice';
import { useChannels } from './queries';
import { TEXTS } from './texts';

/** Says which messages stay here because nobody has configured a way to send them. */
export function ChannelNotice() {
  const { t } = useTranslation(TEXTS);
  const missing = (useChannels().data ?? []).filter((one) => !one.configured).map((one) => t(`channel.${one.channel}`));
  if (missing.length === 0) return null;
  return <Notice tone="warn" title={t('notConfigured', { channels: missing.join(t('joiner')) })}>{t('notConfiguredHint')}</Notice>;
}
