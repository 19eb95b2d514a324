import { useTranslation } from 'react-i18next';
import type { AgendaVisit } from '@/api/types';
import { directions } from '@/lib/directions';
import { span } from '@/lib/format';
import { useLanguage, useText } from '@/lib/useText';
import { Icon } from '@/ui/Icon';
import type { Unsent } from './reports';
import { ReportButtons } from './ReportButtons';
import { UnsentNotice } from './UnsentNotice';
import type { Reports } from './useReports';

type Props = { visit: AgendaVisit; zone: string; unsent?: Unsent; reports: Reports; full: boolean };

export function VisitDetails({ visit, zone, unsent, reports, full }: Props) {
  const { t } = useTranslation('agenda');
  const text = useText();
  const shown = { language: useLanguage(), zone };
  return (
    <div className="stop-body">
      {full && (
        <>
          <div className="stop-links">
            {visit.contactPhone && <a href={`tel:${visit.contactPhone}`}><Icon name="phone" size={18} />{t('call', { name: visit.contactName ?? visit.customerName })}</a>}
            <a href={directions(visit.location)}><Icon name="onSite" size={18} />{t('navigate')}</a>
          </div>
          <dl className="stop-facts">
            {visit.windowFrom && visit.windowTo && <Fact name={t('window')}>{span(visit.windowFrom, visit.windowTo, shown)}</Fact>}
            {visit.problem && <Fact name={t('problem')}>{visit.problem}</Fact>}
            {visit.asset && <Fact name={t('asset')}>{text(visit.asset.productName)} {visit.asset.modelCode}<br />{visit.asset.serial}</Fact>}
            <Fact name={t('number')}>{visit.number}</Fact>
          </dl>
        </>
      )}
      {unsent && unsent.state !== 'sending' && <UnsentNotice unsent={unsent} reports={reports} />}
      {full && <ReportButtons visit={visit} busy={unsent?.state === 'sending'} onReport={(kind, reason) => void reports.report(visit.id, kind, reason)} blocked={unsent?.state === 'failed'} />}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return <div><dt>{name}</dt><dd>{children}</dd></div>;
}
