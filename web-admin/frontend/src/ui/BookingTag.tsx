import { useTranslation } from 'react-i18next';
import type { Booking } from '@/api/types';
import { Icon } from './Icon';
import './stateTag.css';

const looks = {
  WAITING: ['planned', 'late'], CONFIRMED: ['accepted', 'accepted'], IN_PROGRESS: ['in-progress', 'inProgress'],
  COMPLETED: ['completed', 'completed'], CANCELLED: ['cancelled', 'cancelled'],
} as const;

export function BookingTag({ state }: { state: Booking['state'] }) {
  const { t } = useTranslation();
  const [css, icon] = looks[state];
  return <span className={`state-tag state-${css}`}><Icon name={icon} size={12} />{t(`bookingState.${state}`)}</span>;
}
