import { useTranslation } from 'react-i18next';
import { useAddCustomer } from '@/api/customers';
import { fieldErrors } from '@/api/fieldErrors';
import { Button } from '@/ui/Button';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { customerOf, withCustomer, type IntakeForm } from './form';
import { NewCustomerFields } from './NewCustomerFields';

/** A ticket belongs to a customer on record, so a new one is taken down first. */
export function NewCustomer({ form, onChange }: { form: IntakeForm; onChange: (form: IntakeForm) => void }) {
  const { t } = useTranslation('intake');
  const add = useAddCustomer();
  const error = fieldErrors(add.error);
  const customer = customerOf(form);
  return (
    <>
      <NewCustomerFields form={form} error={(field) => error(field.replace('customer.', ''))} onChange={onChange} />
      <ProblemNotice error={add.error} />
      <Button look="primary" busy={add.isPending} disabled={!customer} onClick={() => customer && add.mutate(customer, { onSuccess: (added) => onChange(withCustomer(form, added)) })}>
        {t('addCustomer')}
      </Button>
    </>
  );
}
