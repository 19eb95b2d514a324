import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaVisit, VanPart } from '@/api/types';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import type { Phone } from './phone/Phone';

type Props = { visit: AgendaVisit; phone: Phone; van: VanPart[]; mayAdd: boolean };

/** What was built in, and from the van what more; kept on the phone until it can be sent. */
export function PartsUsed({ visit, phone, van, mayAdd }: Props) {
  const { t } = useTranslation('agenda');
  const text = useText();
  const nameOf = (code: string) => van.find((part) => part.code === code)?.name;
  if (visit.used.length === 0 && !mayAdd) return null;
  return (
    <section className="parts-used" aria-label={t('used.title')}>
      <h3>{t('used.title')}</h3>
      {visit.used.length > 0 && (
        <ul>
          {visit.used.map((one, index) => <li key={index}>{text(nameOf(one.code) ?? one.name)} <span className="muted">{one.code}</span> × {one.quantity}{one.serial && <> · {one.serial}</>}</li>)}
        </ul>
      )}
      {mayAdd && <Adding visit={visit} phone={phone} van={van} />}
    </section>
  );
}

function Adding({ visit, phone, van }: Omit<Props, 'mayAdd'>) {
  const { t } = useTranslation('agenda');
  const text = useText();
  const [code, setCode] = useState('');
  const [quantity, setQuantity] = useState('1');
  const [serial, setSerial] = useState('');
  const [failed, setFailed] = useState(false);
  const part = van.find((one) => one.code === code);
  const amount = part?.isTracked ? 1 : /^\d{1,3}$/.test(quantity) ? Number(quantity) : 0;
  const ready = part && amount > 0 && (!part.isTracked || serial !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    phone.record({ kind: 'USE_PART', visitId: visit.id, part: { code, quantity: amount, ...(part.isTracked && { serial }) } }).then(
      () => { setCode(''); setQuantity('1'); setSerial(''); setFailed(false); },
      () => setFailed(true),
    );
  };
  if (van.length === 0) return <p className="muted">{t('used.emptyVan')}</p>;
  return (
    <form className="stack" onSubmit={submit}>
      <Field label={t('used.part')}>
        <select className="input" value={code} onChange={(event) => { setCode(event.target.value); setSerial(''); }}>
          <option value="">{t('used.choose')}</option>
          {van.map((one) => <option key={one.code} value={one.code}>{text(one.name)} · {one.code} ({one.quantity})</option>)}
        </select>
      </Field>
      {part?.isTracked && (
        <Field label={t('used.serial')}>
          <select className="input" value={serial} onChange={(event) => setSerial(event.target.value)}>
            <option value="">{t('used.choose')}</option>
            {part.serials.map((one) => <option key={one} value={one}>{one}</option>)}
          </select>
        </Field>
      )}
      {part && !part.isTracked && (
        <Field label={t('used.quantity')} hint={t('used.inVan', { count: part.quantity })}>
          <input className="input" type="number" inputMode="numeric" min={1} max={999} step={1} value={quantity} onChange={(event) => setQuantity(event.target.value)} />
        </Field>
      )}
      {part && <Button type="submit" disabled={!ready}>{t('used.use')}</Button>}
      {failed && <Notice tone="error" title={t('notKept')}>{t('notKeptHint')}</Notice>}
    </form>
  );
}
