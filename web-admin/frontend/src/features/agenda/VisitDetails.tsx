import { useTranslation } from 'react-i18next';
import type { AgendaVisit } from '@/api/types';
import { day, span } from '@/lib/format';
import { useLanguage, useText } from '@/lib/useText';
import { Icon } from '@/ui/Icon';
import { PhotoStrip } from '@/ui/PhotoStrip';
import { PriceLines } from '@/ui/PriceLines';
import { Checklist } from './Checklist';
import { Navigate } from './Navigate';
import { PartsUsed } from './PartsUsed';
import type { Phone, PhoneState } from './phone/Phone';
import { photosOf } from './phone/photos';
import { isAtSite, isOver } from './reports';
import { StepButtons } from './StepButtons';

type Props = { visit: AgendaVisit; zone: string; phone: Phone; state: PhoneState };

export function VisitDetails({ visit, zone, phone, state }: Props) {
  const { t } = useTranslation('agenda');
  const text = useText();
  const shown = { language: useLanguage(), zone };
  const { booked } = visit;
  return (
    <div className="stop-body">
      <div className="stop-links">
        {visit.contactPhone && <a href={`tel:${visit.contactPhone}`}><Icon name="phone" size={18} />{t('call', { name: visit.contactName ?? visit.customerName })}</a>}
        <Navigate visit={visit} />
      </div>
      <dl className="stop-facts">
        {visit.windowFrom && visit.windowTo && <Fact name={t('window')}>{span(visit.windowFrom, visit.windowTo, shown)}</Fact>}
        {booked?.symptom && <Fact name={t('symptom')}>{text(booked.symptom)}</Fact>}
        {visit.problem && <Fact name={t('problem')}>{visit.problem}</Fact>}
        {visit.asset && <Fact name={t('asset')}>{text(visit.asset.productName)} {visit.asset.modelCode}<br />{visit.asset.serial}</Fact>}
        {!visit.asset && booked?.modelCode && <Fact name={t('asset')}>{booked.modelCode}<br />{booked.serial}</Fact>}
        {booked?.isDiagnosis && <Fact name={t('parts')}>{t('common:times.diagnosis')}</Fact>}
        {visit.parts.length > 0 && <Fact name={t('parts')}>{visit.parts.map((part) => <span key={part.code} className="stop-earlier">{text(part.name)} {part.code} × {part.quantity}{part.keptAt && <> · {part.keptAt}</>}</span>)}</Fact>}
        {visit.history.length > 0 && <Fact name={t('history')}>{visit.history.map((one) => <span key={one.number} className="stop-earlier">{day(one.at, shown)} {text(one.serviceName)}{one.note && <> · {one.note}</>}</span>)}</Fact>}
        <Fact name={t('number')}>{visit.number}</Fact>
      </dl>
      {booked?.price && <PriceLines price={booked.price} />}
      {booked && <PhotoStrip urls={photosOf(visit)} />}
      <PartsUsed visit={visit} phone={phone} van={state.frame?.van ?? []} mayAdd={isAtSite(visit)} />
      {isAtSite(visit) && <Checklist visit={visit} phone={phone} state={state} />}
      {isOver(visit) && <Recorded visit={visit} />}
      <StepButtons visit={visit} phone={phone} />
    </div>
  );
}

/** What was recorded, once nothing can be changed any more. */
function Recorded({ visit }: { visit: AgendaVisit }) {
  const { t } = useTranslation('agenda');
  const text = useText();
  const items = new Map(visit.checklist.map((item) => [item.code, item]));
  const words = visit.values.filter(({ field }) => !['PHOTO', 'SIGNATURE'].includes(items.get(field)?.kind ?? ''));
  if (words.length === 0) return null;
  return (
    <dl className="stop-facts">
      {words.map(({ field, value }) => <Fact key={field} name={items.has(field) ? text(items.get(field)!.name) : t('checklist.note')}>{value === 'true' ? '✓' : value} {items.get(field)?.unit}</Fact>)}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return <div><dt>{name}</dt><dd>{children}</dd></div>;
}
