import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import type { ChosenVisit } from './useChosen';

/** Which visits are chosen; each can be left out. */
export function ChosenList({ visits, onTurn, onClose }: { visits: ChosenVisit[]; onTurn: (visitId: string) => void; onClose: () => void }) {
  const { t } = useTranslation('board');
  const [all] = useState(visits);
  const now = new Set(visits.map(({ id }) => id));
  return (
    <Dialog title={t('chosen.label')} onClose={onClose} footer={<Button look="primary" onClick={onClose}>{t('chosen.done')}</Button>}>
      <ul className="chosen-list">
        {all.map((visit) => (
          <li key={visit.id}><label><input type="checkbox" checked={now.has(visit.id)} onChange={() => onTurn(visit.id)} /> {visit.number} {visit.customerName}</label></li>
        ))}
      </ul>
    </Dialog>
  );
}
