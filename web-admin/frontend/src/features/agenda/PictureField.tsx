import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '@/api/types';
import { shrink } from '@/lib/picture';
import { Button } from '@/ui/Button';
import { SignatureDialog } from './SignatureDialog';

type Props = { item: ChecklistItem; label: string; value?: string; kept?: Blob; onPicture: (picture: Blob) => void; onRemove: () => void };

/** A photo taken here, or a signature given here; shown from the phone while it waits, else from the server. */
export function PictureField({ item, label, value, kept, onPicture, onRemove }: Props) {
  const { t } = useTranslation('agenda');
  const [signing, setSigning] = useState(false);
  const [failed, setFailed] = useState(false);
  const local = useMemo(() => (kept ? URL.createObjectURL(kept) : undefined), [kept]);
  useEffect(() => () => { if (local) URL.revokeObjectURL(local); }, [local]);
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      setFailed(false);
      onPicture(await shrink(file));
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="field picture">
      <span>{label}{item.required && <span aria-hidden> *</span>}</span>
      {value && <img src={local ?? `/api/technician/v1/files/${value}`} alt={label} />}
      <div className="row">
        {item.kind === 'SIGNATURE'
          ? <Button size="large" onClick={() => setSigning(true)}>{t(value ? 'picture.signAgain' : 'picture.sign')}</Button>
          : (
            <label className="button button-plain button-large">
              {t(value ? 'picture.takeAgain' : 'picture.take')}
              <input type="file" accept="image/*" capture="environment" className="sr-only" aria-label={`${t('picture.take')}: ${label}`} onChange={(event) => void take(event.target.files?.[0])} />
            </label>
          )}
        {value && <Button size="large" look="quiet" onClick={onRemove}>{t('picture.remove')}</Button>}
      </div>
      {failed && <p className="field-error" role="alert">{t('picture.unreadable')}</p>}
      {signing && <SignatureDialog title={label} onClose={() => setSigning(false)} onSigned={(picture) => { setSigning(false); onPicture(picture); }} />}
    </div>
  );
}
