import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { KeptTime } from '@/api/types';
import { ContactStep } from './ContactStep';
import { PlaceStep, type Where } from './PlaceStep';
import { giveBack, useKeep } from './queries';
import { ServiceStep } from './ServiceStep';
import { StepHead } from './StepHead';
import { TimeStep } from './TimeStep';

const STEPS = ['service', 'place', 'time', 'contact'] as const;

/** What, where, when, who: one question at a time, and every answer can be changed. */
export function BookingFlow() {
  const { t } = useTranslation('online');
  const navigate = useNavigate();
  const [step, setStep] = useState(0);
  const [serviceType, setServiceType] = useState('');
  const [where, setWhere] = useState<Where>({ address: '' });
  const [kept, setKept] = useState<KeptTime>();
  const keep = useKeep();
  const back = (to: number) => {
    if (kept) void giveBack(kept.hold);
    setKept(undefined);
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
      <h1 ref={heading} tabIndex={-1}>{t(`title.${STEPS[step]!}`)}</h1>
      {step === 0 && <ServiceStep value={serviceType} onChange={(chosen) => { setServiceType(chosen); setStep(1); }} />}
      {step === 1 && <PlaceStep value={where} onChange={setWhere} onDone={() => setStep(2)} />}
      {step === 2 && where.location && (
        <TimeStep
          wanted={{ serviceType, location: where.location }} busy={keep.isPending} error={keep.error}
          onChoose={(offer) => keep.mutate(offer, { onSuccess: (time) => { setKept(time); setStep(3); } })} onElsewhere={() => back(1)}
        />
      )}
      {step === 3 && kept && (
        <ContactStep
          kept={kept} serviceType={serviceType} address={where.address} onLost={() => back(2)}
          onBooked={({ link }) => void navigate(`/b/${link}`, { replace: true, state: { isNew: true } })}
        />
      )}
    </>
  );
}
