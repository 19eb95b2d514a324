import { useTranslation } from 'react-i18next';
import type { Message } from '@/api/types';
import { Icon } from '@/ui/Icon';
import '@/ui/stateTag.css';
import { messageLooks } from './messageLooks';
import { TEXTS } from './texts';

export function MessageTag({ state }: { state: Message['state'] }) {
  const { t } = useTranslation(TEXTS);
  return <span className={`state-tag state-${messageLooks[state].css}`}><Icon name={messageLooks[state].icon} size={12} />{t(`state.${state}`)}</span>;
}
