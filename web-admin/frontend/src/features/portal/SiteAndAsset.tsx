import { useTranslation } from 'react-i18next';
import type { Customer } from '@/api/types';
import { useText } from '@/lib/useText';
import { Field } from '@/ui/Field';
import { SiteFields, type NewSite } from '@/ui/SiteFields';

export const NEW = 'new';
export type Place = { siteId: string; assetId: string; site: NewSite };
type Props = { customer?: Customer; value: Place; error?: string; mayAdd?: boolean; onChange: (place: Place) => void };

/** Which device, and where it stands: one of one's own, or a new address. */
export function SiteAndAsset({ customer, value, error, mayAdd = true, onChange }: Props) {
  const { t } = useTranslation('portal');
  const text = useText();
  const assets = customer?.assets ?? [];
  const sites = customer?.sites ?? [];
  const pick = (assetId: string) => onChange({ ...value, assetId, siteId: assets.find((asset) => asset.id === assetId)?.siteId ?? value.siteId });
  return (
    <>
      {assets.length > 0 && (
        <Field label={t('asset')}>
          <select className="input" value={value.assetId} onChange={(event) => pick(event.target.value)}>
            <option value="">{t('noAsset')}</option>
            {assets.map((asset) => <option key={asset.id} value={asset.id}>{text(asset.productName)} · {asset.serial}</option>)}
          </select>
        </Field>
      )}
      {sites.length > 0 && (
        <Field label={t('site')} error={error}>
          <select className="input" value={value.siteId} onChange={(event) => onChange({ ...value, siteId: event.target.value })}>
            <option value="">{t('choose')}</option>
            {sites.map((site) => <option key={site.id} value={site.id}>{site.name} · {text(site.address)}</option>)}
            {mayAdd && <option value={NEW}>{t('newSite')}</option>}
          </select>
        </Field>
      )}
      {mayAdd && (sites.length === 0 || value.siteId === NEW) && <SiteFields value={value.site} error={error} onChange={(site) => onChange({ ...value, site })} />}
    </>
  );
}

/** The part of a request that says where, or nothing while it is not said yet. */
export function placeOf({ siteId, assetId, site }: Place) {
  const asset = assetId ? { assetId } : {};
  if (siteId && siteId !== NEW) return { siteId, ...asset };
  return site.address.trim() && site.location ? { site: { address: site.address.trim(), location: site.location }, ...asset } : undefined;
}
