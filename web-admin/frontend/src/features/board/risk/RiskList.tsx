import { useTranslation } from 'react-i18next';
import { dayAndTime } from '@/lib/format';
import { useLanguage } from '@/lib/useText';
import { Empty } from '@/ui/Empty';
import { Icon } from '@/ui/Icon';
import { Priority } from '@/ui/Priority';
import type { Risk } from './risks';

/** What needs a person first. */
export function RiskList({ risks, zone, onSelect }: { risks: Risk[]; zone: string; onSelect: (visitId: string) => void }) {
  const { t } = useTranslation('board');
  const shown = { language: useLanguage(), zone };
  if (risks.length === 0) return <Empty title={t('risk.none')}>{t('risk.noneHint')}</Empty>;
  return (
    <ul className="unassigned">
      {risks.map((risk) => (
        <li key={risk.id} className="waiting">
          <button type="button" className="waiting-main" onClick={() => onSelect(risk.id)}>
            <span className="row">
              <Priority value={risk.priority} />
              <strong>{risk.customerName}</strong>
              <span className="muted waiting-service">{risk.technicianName}</span>
              {risk.promised && <span className="waiting-promise"><Icon name="promise" size={12} />{t('unassigned.promised')}</span>}
            </span>
            <span className="waiting-when"><span>{t(`risk.${risk.kind}`)}</span><span>{dayAndTime(risk.at, shown)}</span></span>
          </button>
        </li>
      ))}
    </ul>
  );
}
