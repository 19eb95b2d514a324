import { useTranslation } from 'react-i18next';
import { usePrice } from '@/api/offers';
import type { Device } from '@/api/types';
import { Loading } from './Empty';
import { PriceLines } from './PriceLines';
import { ProblemNotice } from './ProblemNotice';

/** What it will cost, before anything is confirmed. */
export function PriceBefore(asked: { serviceType: string; device?: Device; day: string }) {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = usePrice(asked);
  return (
    <section className="price-before" aria-label={t('price.title')}>
      <b>{t('price.title')}</b>
      {isPending && <Loading label={t('loading')} />}
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {data && <PriceLines price={data.price} />}
    </section>
  );
}
