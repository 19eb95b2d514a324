import { useTranslation } from 'react-i18next';
import type { MessageFilter } from './queries';
import { CHANNELS, KINDS, STATES } from './messageLooks';
import { TEXTS } from './texts';

type Props = { filter: MessageFilter; onChange: (key: keyof MessageFilter, value: string) => void };

export function MessageFilters({ filter, onChange }: Props) {
  const { t } = useTranslation(TEXTS);
  const choice = (key: 'state' | 'kind' | 'channel', values: string[]) => (
    <select className="input" aria-label={t(`${key}Label`)} value={filter[key]} onChange={(event) => onChange(key, event.target.value)}>
      <option value="">{t(`${key}All`)}</option>
      {values.map((one) => <option key={one} value={one}>{t(`${key}.${one}`)}</option>)}
    </select>
  );
  return (
    <div className="message-filters">
      <input className="input" type="search" aria-label={t('search')} placeholder={t('search')} value={filter.query} onChange={(event) => onChange('query', event.target.value)} />
      {choice('state', STATES)}
      {choice('kind', KINDS)}
      {choice('channel', CHANNELS)}
    </div>
  );
}
