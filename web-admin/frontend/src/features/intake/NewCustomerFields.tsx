import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { SiteFields } from '@/ui/SiteFields';
import type { IntakeForm } from './form';

type Props = { form: IntakeForm; error: (field: string) => string | undefined; onChange: (form: IntakeForm) => void };

export function NewCustomerFields({ form, error, onChange }: Props) {
  const { t } = useTranslation('intake');
  return (
    <>
      <div className="intake-pair">
        <Field label={t('name')} error={error('customer.name')} required>
          <input className="input" value={form.name} onChange={(event) => onChange({ ...form, name: event.target.value })} />
        </Field>
        <Field label={t('phone')} error={error('customer.phone')} required>
          <input className="input" type="tel" value={form.phone} onChange={(event) => onChange({ ...form, phone: event.target.value })} />
        </Field>
      </div>
      <SiteFields value={form.site} error={error('site.address') ?? error('site')} onChange={(site) => onChange({ ...form, site })} />
      <Button look="quiet" icon="search" onClick={() => onChange({ ...form, newCustomer: false })}>{t('knownCustomer')}</Button>
    </>
  );
}
