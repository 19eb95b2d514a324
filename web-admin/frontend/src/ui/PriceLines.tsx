import { useTranslation } from 'react-i18next';
import type { Entitlement } from '@/api/types';
import { calendarDay, money } from '@/lib/format';
import { useLanguage } from '@/lib/useText';
import './priceLines.css';

const DATE = { year: 'numeric', month: 'short', day: 'numeric' } as const;

/** Who pays for what, and the most it can come to; without a price, that it is told on site. */
export function PriceLines({ price }: { price?: Entitlement }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!price) return <p className="muted">{t('price.unknown')}</p>;
  const isFree = price.most.minor === 0;
  const paid = ({ payer, amount }: Entitlement['lines'][number]) => (payer === 'WARRANTY' ? t('price.covered') : amount ? money(amount, language) : t('price.onSite'));
  return (
    <div className="price">
      <dl>
        {price.lines.map((line) => (
          <div key={line.item} className={line.payer === 'WARRANTY' ? 'price-covered' : undefined}><dt>{t(`price.item.${line.item}`)}</dt><dd>{paid(line)}</dd></div>
        ))}
      </dl>
      <strong>{isFree ? t('price.free') : t('price.due', { due: money(price.due, language) })}</strong>
      {price.coveredUntil && <small>{t('price.warrantyUntil', { date: calendarDay(price.coveredUntil, language, DATE) })}</small>}
      {!isFree && <small>{t('price.most', { most: money(price.most, language) })}</small>}
    </div>
  );
}
