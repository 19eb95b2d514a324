import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { KeptTime } from '@/api/types';
import { uuid } from '@/lib/uuid';
import { ContactStep } from './ContactStep';
import { DeviceStep } from './DeviceStep';
import type { Label } from './label';
import type { Photo } from './PhotosField';
import { PlaceStep, type Where } from './PlaceStep';
import { giveBack, useKeep } from './queries';
import { ServiceStep, type Need } from './ServiceStep';
import { StepHead } from './StepHead';
import { TimeStep } from './TimeStep';

const STEPS = ['service', 'device', 'place', 'time', 'contact'] as const;

/** What, for which device, where, when, who: one question at a time, and every answer can be changed. */
export function BookingFlow() {
  const { t } = useTranslation('online');
  const navigate = useNavigate();
  const [step, setStep] = useState(0);
  const [need, setNeed] = useState<Need>({ serviceType: '' });
  const scanned = useSearchParams()[0];
  const [label, setLabel] = useState<Label>({ serial: scanned.get('serial') ?? '', modelCode: scanned.get('model') ?? '' });
  const [where, setWhere] = useState<Where>({ address: '' });
  const [photos, setPhotos] = useState<Photo[]>([]);
  const [kept, setKept] = useState<KeptTime>();
  const keep = useKeep();
  const at = STEPS[step]!;
  const back = (to: number) => {
    if (kept) void giveBack(kept.hold);
    setKept(undefined);
    setPhotos(renamed);
    keep.reset();
    setStep(to);
  };
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else heading.current?.focus();
  }, [step]);
  return (
    <>
      <StepHead steps={STEPS.map((name) => t(`step.${name}`))} at={step} onBack={back} />
      <h1 ref={heading} tabIndex={-1}>{t(`title.${at}`)}</h1>
      {at === 'service' && <ServiceStep value={need} onChange={(chosen) => { setNeed(chosen); setStep(step + 1); }} />}
      {at === 'device' && <DeviceStep serviceType={need.serviceType} value={label} onChange={setLabel} onDone={() => setStep(step + 1)} />}
      {at === 'place' && <PlaceStep value={where} onChange={setWhere} onDone={() => setStep(step + 1)} />}
      {at === 'time' && where.location && (
        <TimeStep
          wanted={{ ...need, ...(label.modelCode ? { model: label.modelCode } : {}), location: where.location }} busy={keep.isPending} error={keep.error}
          onChoose={(offer) => keep.mutate(offer, { onSuccess: (time) => { setKept(time); setStep(step + 1); } })} onElsewhere={() => back(step - 1)}
        />
      )}
      {at === 'contact' && kept && (
        <ContactStep
          kept={kept} what={{ ...need, ...deviceOf(label) }} address={where.address} photos={photos} onPhotos={setPhotos} onLost={() => back(step - 1)}
          onBooked={({ link }) => void navigate(`/b/${link}`, { replace: true, state: { isNew: true } })}
        />
      )}
    </>
  );
}

const deviceOf = ({ serial, modelCode }: Label) => (modelCode ? { device: { modelCode, ...(serial ? { serial } : {}) } } : {});

/** Photos sent with a time that was given back are sent anew with the next. */
const renamed = (photos: Photo[]) => photos.map((photo) => ({ ...photo, id: uuid() }));
