import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Point } from '@/api/types';
import { Boundary } from './Boundary';
import { Loading } from './Empty';
import { Field } from './Field';

const PinMap = lazy(() => import('./map/PinMap'));

export type NewSite = { address: string; location?: Point };
type Props = { value: NewSite; error?: string; onChange: (site: NewSite) => void };

/** A new service address with its pin. */
export function SiteFields({ value, error, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <Field label={t('site.address')} error={error} required>
        <input className="input" autoComplete="street-address" value={value.address} onChange={(event) => onChange({ ...value, address: event.target.value })} />
      </Field>
      <Boundary fallback={null}>
        <Suspense fallback={<Loading label={t('loading')} />}>
          <PinMap value={value.location} label={t('site.pin')} onChange={(location) => onChange({ ...value, location })} />
        </Suspense>
      </Boundary>
      <span className={value.location ? 'muted' : 'field-error'}>{t(value.location ? 'site.pinned' : 'site.pin')}</span>
    </div>
  );
}
