import { useTranslation } from 'react-i18next';
import { useCustomer } from '@/api/customers';
import { useText } from '@/lib/useText';
import { Field } from '@/ui/Field';
import { SiteFields } from '@/ui/SiteFields';
import { NEW_SITE, type IntakeForm } from './form';

type Props = { form: IntakeForm; error: (field: string) => string | undefined; mayAdd?: boolean; onChange: (form: IntakeForm) => void };

/** Which of the customer's addresses and devices the work is about. */
export function PlaceFields({ form, error, mayAdd = true, onChange }: Props) {
  const { t } = useTranslation('intake');
  const text = useText();
  const customer = useCustomer(form.customerId).data;
  if (!form.customerId || !customer) return null;
  const pickAsset = (assetId: string) =>
    onChange({ ...form, assetId, siteId: customer.assets.find((asset) => asset.id === assetId)?.siteId ?? form.siteId });
  return (
    <>
      <div className="intake-pair">
        <Field label={t('asset')} error={error('assetId')}>
          <select className="input" value={form.assetId} onChange={(event) => pickAsset(event.target.value)}>
            <option value="">{t('noAsset')}</option>
            {customer.assets.map((asset) => <option key={asset.id} value={asset.id}>{text(asset.productName)} {asset.modelCode} · {asset.serial}</option>)}
          </select>
        </Field>
        <Field label={t('site')} error={error('siteId')} required>
          <select className="input" value={form.siteId} onChange={(event) => onChange({ ...form, siteId: event.target.value })}>
            {customer.sites.map((site) => <option key={site.id} value={site.id}>{site.name} · {text(site.address)}</option>)}
            {mayAdd && <option value={NEW_SITE}>{t('newSite')}</option>}
          </select>
        </Field>
      </div>
      {form.siteId === NEW_SITE && mayAdd && <SiteFields value={form.site} error={error('site.address') ?? error('site')} onChange={(site) => onChange({ ...form, site })} />}
    </>
  );
}
