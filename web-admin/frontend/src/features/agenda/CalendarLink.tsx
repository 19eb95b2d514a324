import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyFrom } from '@/lib/copy';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';

/** The address to copy into a calendar program. */
export function CalendarLink({ path }: { path: string }) {
  const { t } = useTranslation('agenda');
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const copy = async () => setCopied(await copyFrom(field.current!));
  return (
    <>
      <Field label={t('calendar.address')} hint={t('calendar.how')}>
        <input ref={field} className="input" readOnly spellCheck={false} value={location.origin + path} onFocus={(event) => event.target.select()} />
      </Field>
      <div className="row calendar-buttons">
        <Button look="primary" size="large" onClick={() => void copy()}>{t('calendar.copy')}</Button>
        <span role="status">{copied !== undefined && t(copied ? 'calendar.copied' : 'calendar.copyByHand')}</span>
      </div>
    </>
  );
}
