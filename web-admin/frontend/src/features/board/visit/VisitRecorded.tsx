import { useTranslation } from 'react-i18next';
import type { Visit } from '@/api/types';
import { useText } from '@/lib/useText';
import { PhotoStrip } from '@/ui/PhotoStrip';

const isPicture = ({ kind }: Visit['recorded'][number]) => kind === 'PHOTO' || kind === 'SIGNATURE';

/** What the technician recorded at the visit. */
export function VisitRecorded({ visit }: { visit: Visit }) {
  const { t } = useTranslation('board');
  const text = useText();
  if (visit.recorded.length === 0) return null;
  const words = visit.recorded.filter((one) => !isPicture(one));
  const pictures = visit.recorded.filter(isPicture);
  return (
    <section>
      <h3>{t('visit.recorded')}</h3>
      <dl className="facts">
        {words.map(({ field, name, value, unit }) => <div key={field}><dt>{name ? text(name) : t('visit.recordedNote')}</dt><dd>{value === 'true' ? '✓' : value} {unit}</dd></div>)}
      </dl>
      <PhotoStrip urls={pictures.map(({ value }) => `/api/v1/visits/${visit.id}/files/${value}`)} />
    </section>
  );
}
