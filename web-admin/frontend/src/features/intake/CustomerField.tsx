import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCustomer, useCustomerSearch } from '@/api/customers';
import { useDebounced } from '@/lib/useDebounced';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { Field } from '@/ui/Field';
import { withCustomer, type IntakeForm } from './form';

type Props = { form: IntakeForm; error?: string; onChange: (form: IntakeForm) => void };

/** Finds the customer while typing name, phone or number; or takes down a new one. */
export function CustomerField({ form, error, onChange }: Props) {
  const { t } = useTranslation('intake');
  const [text, setText] = useState('');
  const rested = useDebounced(text);
  const found = useCustomerSearch(form.customerId ? '' : rested).data?.items ?? [];
  const [picked, setPicked] = useState(form.customerId);
  const customer = useCustomer(picked).data;
  const taken = form.customerId;
  useEffect(() => {
    if (customer && picked && taken !== picked) onChange(withCustomer(form, customer));
    // Once per customer picked.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [customer, picked]);
  const choices = found.map((one) => ({
    id: one.id, title: one.name, note: [one.phone, one.city, one.customerClass !== 'ORDINARY' && t(`common:customerClass.${one.customerClass}`)].filter(Boolean).join(' · '),
  }));
  const clear = () => {
    setPicked(undefined);
    setText('');
    onChange({ ...form, customerId: undefined, siteId: '', assetId: '' });
  };
  if (taken && customer)
    return (
      <div className="picked">
        <strong>{customer.name}</strong> {customer.phone} <span className="muted">{customer.number}</span>
        <Button look="quiet" icon="close" label={t('otherCustomer')} onClick={clear} />
      </div>
    );
  return (
    <>
      <Field label={t('customer')} error={error} required>
        <Combobox text={text} placeholder={t('customerHint')} choices={choices} empty={t('noCustomer')} onText={setText} onPick={setPicked} />
      </Field>
      <Button look="quiet" icon="plus" onClick={() => onChange({ ...form, newCustomer: true, name: /\d{5}/.test(text) ? '' : text, phone: /\d{5}/.test(text) ? text : '' })}>{t('newCustomer')}</Button>
    </>
  );
}
