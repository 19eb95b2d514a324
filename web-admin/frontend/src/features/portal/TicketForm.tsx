import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useOpenTicket } from '@/api/bookings';
import { useCustomer } from '@/api/customers';
import { fieldErrors } from '@/api/fieldErrors';
import { useSymptoms } from '@/api/reference';
import type { Me } from '@/api/types';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { SiteAndAsset, type Place } from './SiteAndAsset';

export function TicketForm({ me }: { me: Me }) {
  const { t } = useTranslation('portal');
  const text = useText();
  const navigate = useNavigate();
  const symptoms = useSymptoms().data ?? [];
  const customer = useCustomer(me.customerId).data;
  const open = useOpenTicket();
  const [symptom, setSymptom] = useState('');
  const [description, setDescription] = useState('');
  const [place, setPlace] = useState<Place>();
  const where = place ?? { siteId: customer?.sites[0]?.id ?? '', assetId: '', site: { address: '' } };
  const ready = description.trim() !== '' && where.siteId !== '';
  const error = fieldErrors(open.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const asset = where.assetId ? { assetId: where.assetId } : {};
    open.mutate(
      { customerId: me.customerId ?? '', kind: 'FAULT', siteId: where.siteId, ...asset, ...(symptom ? { symptom } : {}), description: description.trim() },
      { onSuccess: () => void navigate('/') },
    );
  };
  return (
    <form className="portal-form" onSubmit={submit}>
      <div className="row"><Link to="/">{t('common:back')}</Link><h1>{t('report')}</h1></div>
      <SiteAndAsset customer={customer} value={where} error={error('siteId')} mayAdd={false} onChange={setPlace} />
      <Field label={t('symptom')} error={error('symptom')}>
        <select className="input" value={symptom} onChange={(event) => setSymptom(event.target.value)}>
          <option value="">{t('otherSymptom')}</option>
          {symptoms.map((one) => <option key={one.code} value={one.code}>{text(one.name)}</option>)}
        </select>
      </Field>
      <Field label={t('description')} error={error('description')} required>
        <textarea className="input" rows={4} maxLength={2000} value={description} onChange={(event) => setDescription(event.target.value)} />
      </Field>
      <ProblemNotice error={open.error} />
      <Button type="submit" look="primary" size="large" busy={open.isPending} disabled={!ready}>{t('send')}</Button>
      {customer && customer.sites.length === 0 && <p className="muted">{t('noSite')}</p>}
    </form>
  );
}
