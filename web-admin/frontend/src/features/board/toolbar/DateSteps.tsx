import { useTranslation } from 'react-i18next';
import { calendarDay } from '@/lib/format';
import { addDays, mondayOf, today } from '@/lib/time';
import { useLanguage } from '@/lib/useText';
import { Button } from '@/ui/Button';
import type { Go, Span } from '../useBoardAddress';

export function DateSteps({ from, days, zone, go }: { from: string; days: Span; zone: string; go: Go }) {
  const { t } = useTranslation('board');
  const language = useLanguage();
  const aligned = (date: string) => (days === 7 ? mondayOf(date) : date);
  const move = (by: number) => go({ date: aligned(addDays(from, by)) });
  const shown = days === 1 ? calendarDay(from, language) : `${calendarDay(from, language)} – ${calendarDay(addDays(from, days - 1), language)}`;
  return (
    <div className="date-steps">
      <Button look="quiet" icon="left" label={t('date.back')} onClick={() => move(-days)} />
      <label className="date-steps-day">
        <span aria-hidden>{shown}</span>
        <input type="date" aria-label={t('date.pick')} value={from} onChange={(event) => event.target.value && go({ date: event.target.value })} onClick={(event) => event.currentTarget.showPicker?.()} />
      </label>
      <Button look="quiet" icon="right" label={t('date.forward')} onClick={() => move(days)} />
      <Button disabled={from === aligned(today(zone))} onClick={() => go({ date: undefined })}>{t('date.today')}</Button>
    </div>
  );
}
