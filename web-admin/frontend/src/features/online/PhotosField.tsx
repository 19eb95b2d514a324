import { useId, useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { shrink } from '@/lib/picture';
import { uuid } from '@/lib/uuid';

export const MOST_PHOTOS = 4;

/** A photo to be sent; `url` shows it here. */
export type Photo = { id: string; picture: Blob; url: string };
type Props = { photos: Photo[]; onChange: (change: (photos: Photo[]) => Photo[]) => void };

/** Photos of what is wrong, made small enough for a slow network before they are sent. */
export function PhotosField({ photos, onChange }: Props) {
  const { t } = useTranslation('online');
  const id = useId();
  const [unread, setUnread] = useState<string[]>([]);
  const add = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    target.value = '';
    setUnread([]);
    for (const file of files) {
      try {
        const picture = await shrink(file);
        const photo = { id: uuid(), picture, url: URL.createObjectURL(picture) };
        onChange((before) => [...before, photo].slice(0, MOST_PHOTOS));
      } catch {
        setUnread((before) => [...before, file.name]);
      }
    }
  };
  const remove = (photo: Photo) => {
    URL.revokeObjectURL(photo.url);
    onChange((before) => before.filter((one) => one.id !== photo.id));
  };
  return (
    <div className="field">
      <span id={id} className="field-name">{t('photos')}</span>
      <ul className="online-photos" aria-labelledby={id}>
        {photos.map((photo, index) => (
          <li key={photo.id}>
            <img src={photo.url} alt={t('photo', { number: index + 1 })} />
            <button type="button" aria-label={t('photoRemove', { number: index + 1 })} onClick={() => remove(photo)}>×</button>
          </li>
        ))}
        {photos.length < MOST_PHOTOS && (
          <li>
            <label className="online-photo-add">
              <input className="sr-only" type="file" accept="image/*" multiple aria-label={t('photoAdd')} onChange={(event) => void add(event)} />
              <span aria-hidden="true">＋</span>
            </label>
          </li>
        )}
      </ul>
      <div className={unread.length > 0 ? 'field-error' : 'field-hint'} role={unread.length > 0 ? 'alert' : undefined}>
        {unread.length > 0 ? t('photoUnread', { name: unread.join('、') }) : t('photosHint', { count: MOST_PHOTOS })}
      </div>
    </div>
  );
}
