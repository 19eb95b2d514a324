import { useTranslation } from 'react-i18next';
import { today } from '@/lib/time';
import { isPast, isWindow, type Wish } from '@/lib/wishes';
import { Field } from '@/ui/Field';

type OwnWish = Wish & { part: 'CUSTOM' };
type Props = { value: OwnWish; zone: string; onChange: (wish: OwnWish) => void };

/** One arrival window: a date and hours. */
export function OwnTime({ value, zone, onChange }: Props) {
  const { t } = useTranslation();
  const error = !isWindow(value) ? t('wish.backwards') : isPast(value, zone) ? t('wish.past') : undefined;
  const fields = [['date', 'date'], ['from', 'time'], ['to', 'time']] as const;
  return (
    <div>
      <div className="row">
        {fields.map(([name, type]) => (
          <Field key={name} label={t(`wish.${name}`)}>
            <input className="input" type={type} min={type === 'date' ? today(zone) : undefined} value={value[name]} onChange={(event) => onChange({ ...value, [name]: event.target.value })} />
          </Field>
        ))}
      </div>
      {error && <div className="field-error" role="alert">{error}</div>}
    </div>
  );
}
