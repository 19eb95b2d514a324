import { useTranslation } from 'react-i18next';
import type { Visit } from '@/api/types';
import { useText } from '@/lib/useText';

/** For each technician the first rule that stands in the way. */
export function Obstacles({ obstacles }: { obstacles: Visit['obstacles'] }) {
  const { t } = useTranslation('board');
  const text = useText();
  return (
    <ul className="obstacles" aria-label={t('unassigned.obstacles', { count: obstacles.length })}>
      {obstacles.map((obstacle) => (
        <li key={obstacle.technicianId}><b>{obstacle.technicianName}</b><span>{text(obstacle.text)}</span></li>
      ))}
    </ul>
  );
}
