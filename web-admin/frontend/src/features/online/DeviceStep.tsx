import { lazy, Suspense, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useProducts, useServiceTypes } from '@/api/reference';
import type { KnownDevice } from '@/api/types';
import { calendarDay } from '@/lib/format';
import { useDebounced } from '@/lib/useDebounced';
import { useLanguage, useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { labelOf, type Label } from './label';
import { useDevices } from './queries';

const ScanDialog = lazy(() => import('@/ui/ScanDialog'));
const SHORTEST = 4;
const DATE = { year: 'numeric', month: 'short', day: 'numeric' } as const;

type Props = { serviceType: string; value: Label; onChange: (label: Label) => void; onDone: () => void };

/** Which device it is, by what its label says; a known serial number brings model and warranty. */
export function DeviceStep({ serviceType, value, onChange, onDone }: Props) {
  const { t } = useTranslation('online');
  const text = useText();
  const [asked, setAsked] = useState(false);
  const [scan, setScan] = useState<'open' | 'foreign'>();
  const serial = value.serial.trim();
  const rested = useDebounced(serial, 400);
  const found = useDevices(rested.length >= SHORTEST ? rested : '');
  const known = rested === serial ? found.data : undefined;
  const device = known?.find((one) => one.modelCode === value.modelCode) ?? (known?.length === 1 ? known[0] : undefined);
  const products = useModels(serviceType);
  const modelCode = device?.modelCode ?? value.modelCode;
  const take = (code: string) => {
    const label = labelOf(code);
    setScan(label ? undefined : 'foreign');
    if (label) onChange(label);
  };
  const isMissing = serial !== '' && modelCode === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isMissing) return;
    onChange({ serial: device?.serial ?? serial, modelCode });
    onDone();
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Field label={t('serial')} hint={t('serialHint')}>
        <input
          className="input" autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={60}
          value={value.serial} onChange={(event) => onChange({ ...value, serial: event.target.value })}
        />
      </Field>
      {hasCamera() && <Button onClick={() => setScan('open')}>{t('scan')}</Button>}
      {scan === 'open' && <Suspense><ScanDialog title={t('scan')} onRead={take} onClose={() => setScan(undefined)} /></Suspense>}
      <div role="status">
        {scan === 'foreign' && <p className="field-error">{t('scanForeign')}</p>}
        {device && <Known device={device} />}
        {known?.length === 0 && serial.length >= SHORTEST && <p className="muted">{t('unknownSerial')}</p>}
      </div>
      {!device && (
        <Field label={t('model')} hint={t('modelHint')} error={asked && isMissing ? t('modelMissing') : undefined}>
          <select className="input" value={value.modelCode} onChange={(event) => onChange({ ...value, modelCode: event.target.value })}>
            <option value="">{t('modelNone')}</option>
            {products.map((product) => <option key={product.modelCode} value={product.modelCode}>{text(product.name)} · {product.modelCode}</option>)}
          </select>
        </Field>
      )}
      <Button type="submit" look="primary" size="large">{t(serial || value.modelCode ? 'next' : 'skipDevice')}</Button>
    </form>
  );
}

/** The models that the skills of the service are about; all of them where none is. */
function useModels(serviceType: string) {
  const products = useProducts().data ?? [];
  const skills = useServiceTypes().data?.find((type) => type.code === serviceType)?.skills.map((skill) => skill.code) ?? [];
  const fitting = products.filter((product) => skills.includes(product.category));
  return fitting.length > 0 ? fitting : products;
}

function Known({ device }: { device: KnownDevice }) {
  const { t } = useTranslation('online');
  const text = useText();
  const language = useLanguage();
  const until = device.warranty?.endsOn;
  const today = new Date().toISOString().slice(0, 10);
  return (
    <div className="online-kept">
      <strong>{text(device.name)}</strong>
      <span className="muted">{device.modelCode} · {device.serial}</span>
      <span>{until ? t(until < today ? 'warrantyOver' : 'warrantyUntil', { date: calendarDay(until, language, DATE) }) : t('noWarranty')}</span>
    </div>
  );
}

/** Only pages that came safely may use the camera. */
const hasCamera = () => 'mediaDevices' in navigator;
