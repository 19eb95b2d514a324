import { useTranslation } from 'react-i18next';
import type { VisitState } from '@/api/types';
import { Icon } from './Icon';
import './stateTag.css';
import { stateLooks } from './stateLooks';

/** State by colour, sign and word at once. */
export function StateTag({ state }: { state: VisitState }) {
  const { t } = useTranslation();
  return (
    <span className={`state-tag state-${stateLooks[state].css}`}>
      <Icon name={stateLooks[state].icon} size={12} />
      {t(`state.${state}`)}
    </span>
  );
}
