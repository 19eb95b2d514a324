import { useTranslation } from 'react-i18next';
import './photoStrip.css';

/** Photos in a row; each opens by itself. */
export function PhotoStrip({ urls }: { urls: string[] }) {
  const { t } = useTranslation();
  if (urls.length === 0) return null;
  return (
    <ul className="photo-strip">
      {urls.map((url, index) => (
        <li key={url}><a href={url} target="_blank" rel="noreferrer"><img src={url} alt={t('photo', { number: index + 1 })} loading="lazy" /></a></li>
      ))}
    </ul>
  );
}
