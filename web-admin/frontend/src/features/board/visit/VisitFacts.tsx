import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSkills } from '@/api/reference';
import type { Visit } from '@/api/types';
import { dayAndSpan, dayAndTime } from '@/lib/format';
import { useLanguage, useText } from '@/lib/useText';
import { PhotoStrip } from '@/ui/PhotoStrip';
import { PriceLines } from '@/ui/PriceLines';
import { useServiceName } from '../useServiceName';

export function VisitFacts({ visit, zone }: { visit: Visit; zone: string }) {
  const { t } = useTranslation('board');
  const text = useText();
  const service = useServiceName();
  const skills = useSkills().data;
  const shown = { language: useLanguage(), zone };
  const needs = visit.skills.map(({ code, level }) => {
    const name = skills?.find((skill) => skill.code === code)?.name;
    return t('common:skill', { name: name ? text(name) : code, level });
  });
  const phone = visit.contactPhone ?? visit.customer.phone;
  const facts: [string, ReactNode][] = [
    ['number', visit.number],
    ['service', `${service(visit.serviceType)} · ${t('common:minutes', { count: visit.durationMinutes })}`],
    ['skills', needs.join('、')],
    [visit.promised ? 'promised' : 'windows', visit.windows.map(({ from, to }) => <div key={from}>{dayAndSpan(from, to, shown)}</div>)],
    ['deadline', visit.deadline && dayAndTime(visit.deadline, shown)],
    ['address', text(visit.site.address)],
    ['contact', <>{visit.contactName ?? visit.customer.name} <a href={`tel:${phone}`}>{phone}</a></>],
    ['class', t(`common:customerClass.${visit.customer.customerClass}`, { defaultValue: visit.customer.customerClass })],
    ['asset', visit.asset && `${text(visit.asset.productName)} ${visit.asset.modelCode} · ${visit.asset.serial}`],
    ['told', !visit.asset && [visit.booked?.modelCode, visit.booked?.serial].filter(Boolean).join(' · ')],
    ['symptom', visit.booked?.symptom && text(visit.booked.symptom)],
    ['diagnosis', visit.booked?.isDiagnosis && t('visit.diagnosis')],
    ['parts', visit.parts.map((part) => <div key={part.code}>{text(part.name)} × {part.quantity} · {part.keptAt ? t('visit.keptAt', { place: part.keptAt }) : <b>{t('visit.notKept')}</b>}</div>)],
    ['problem', visit.ticket?.description],
    ['note', visit.note],
    ['photos', visit.booked?.photos.length && <PhotoStrip urls={visit.booked.photos.map((photo) => `/api/v1/visits/${visit.id}/photos/${photo}`)} />],
    ['price', visit.booked?.price && <PriceLines price={visit.booked.price} />],
    ['preferred', visit.preferredTechnician?.name],
    ['excluded', visit.excludedTechnicians.map((technician) => technician.name).join('、')],
  ];
  return (
    <dl className="facts">
      {facts.filter(([, value]) => value && (!Array.isArray(value) || value.length)).map(([name, value]) => (
        <div key={name}><dt>{t(`visit.fact.${name}`)}</dt><dd>{value}</dd></div>
      ))}
    </dl>
  );
}
