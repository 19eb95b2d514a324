import { useTranslation } from 'react-i18next';
import { useCustomerSearch } from '@/api/customers';
import type { Role } from '@/api/types';
import { Field } from '@/ui/Field';
import { ROLES, type AccountForm } from './account';
import { LinkField } from './LinkField';
import { useTechnicianSearch } from './queries';
import { UnitField } from './UnitField';

type Props = { form: AccountForm; error: (field: string) => string | undefined; onChange: (form: AccountForm) => void };

export function AccountFields({ form, error, onChange }: Props) {
  const { t } = useTranslation('admin');
  const toggle = (role: Role, on: boolean) => onChange({ ...form, roles: on ? [...form.roles, role] : form.roles.filter((one) => one !== role) });
  return (
    <>
      <Field label={t('name')} error={error('displayName')} required>
        <input className="input" maxLength={100} autoComplete="off" value={form.displayName} onChange={(event) => onChange({ ...form, displayName: event.target.value })} />
      </Field>
      <Field label={t('email')} hint={t('emailHint')} error={error('email')}>
        <input className="input" type="email" maxLength={254} autoComplete="off" value={form.email} onChange={(event) => onChange({ ...form, email: event.target.value })} />
      </Field>
      <fieldset className="admin-roles">
        <legend>{t('roles')}<span className="field-required" aria-hidden>{' *'}</span></legend>
        {ROLES.map((role) => (
          <label key={role}>
            <input type="checkbox" checked={form.roles.includes(role)} onChange={(event) => toggle(role, event.target.checked)} /> {t(`common:role.${role}`)}
          </label>
        ))}
        {error('roles') && <div className="field-error">{error('roles')}</div>}
      </fieldset>
      {form.roles.includes('TECHNICIAN') && <LinkField label={t('technician')} hint={t('technicianHint')} error={error('technicianId')} value={form.technician} useSearch={useTechnicians} onChange={(technician) => onChange({ ...form, technician })} />}
      {form.roles.includes('CUSTOMER') && <LinkField label={t('customer')} hint={t('customerHint')} error={error('customerId')} value={form.customer} useSearch={useCustomers} onChange={(customer) => onChange({ ...form, customer })} />}
      <UnitField label={t('unit')} hint={t('userUnitHint')} error={error('unitId')} value={form.unitId} onChange={(unitId) => onChange({ ...form, unitId })} />
    </>
  );
}

const useTechnicians = (text: string) => (useTechnicianSearch(text).data?.items ?? []).map(({ id, name, employeeNumber }) => ({ id, title: name, note: employeeNumber }));
const useCustomers = (text: string) => (useCustomerSearch(text).data?.items ?? []).map(({ id, name, phone }) => ({ id, title: name, note: phone }));
