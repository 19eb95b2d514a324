import { useTranslation } from 'react-i18next';
import { addDays, today } from '@/lib/time';
import { isPast, isWindow, wishFor, type Wish } from '@/lib/wishes';
import { Button } from './Button';
import './wishes.css';

const MOST = 5;
const PARTS = ['MORNING', 'AFTERNOON', 'CUSTOM'] as const;

type Props = { value: Wish[]; zone: string; error?: string; onChange: (wishes: Wish[]) => void };

/** One to five wished arrival windows: a date and a part of the day, or hours of one's own. */
export function WishesField({ value, zone, error, onChange }: Props) {
  const { t } = useTranslation();
  const change = (index: number, part: Partial<Wish>) => onChange(value.map((wish, at) => (at === index ? { ...wish, ...part } : wish)));
  return (
    <fieldset className="wishes">
      <legend>{t('wish.title')}</legend>
      {value.map((wish, index) => (
        <div key={index} className="wishes-row">
          <input className="input" type="date" aria-label={t('wish.date')} min={today(zone)} value={wish.date} onChange={(event) => change(index, { date: event.target.value })} />
          <select className="input" aria-label={t('wish.part')} value={wish.part} onChange={(event) => change(index, { part: event.target.value as Wish['part'] })}>
            {PARTS.map((part) => <option key={part} value={part}>{t(`wish.${part}`)}</option>)}
          </select>
          {wish.part === 'CUSTOM' && (
            <>
              <input className="input" type="time" aria-label={t('wish.from')} value={wish.from} onChange={(event) => change(index, { from: event.target.value })} />
              <input className="input" type="time" aria-label={t('wish.to')} value={wish.to} onChange={(event) => change(index, { to: event.target.value })} />
            </>
          )}
          {value.length > 1 && <Button look="quiet" icon="close" label={t('wish.remove')} onClick={() => onChange(value.filter((_, at) => at !== index))} />}
          {!isWindow(wish) && <span className="field-error">{t('wish.backwards')}</span>}
          {isPast(wish, zone) && <span className="field-error">{t('wish.past')}</span>}
        </div>
      ))}
      {error && <div className="field-error">{error}</div>}
      {value.length < MOST && (
        <Button look="quiet" icon="plus" onClick={() => onChange([...value, wishFor(addDays(value.at(-1)?.date || today(zone), 1))])}>{t('wish.add')}</Button>
      )}
    </fieldset>
  );
}
