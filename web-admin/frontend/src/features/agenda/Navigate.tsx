import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaVisit } from '@/api/types';
import { directions } from '@/lib/directions';
import { useText } from '@/lib/useText';
import { Dialog } from '@/ui/Dialog';
import { Icon } from '@/ui/Icon';

const PROGRAMS = ['amap', 'baidu', 'google', 'apple'] as const;

/** Opens the way to the site in the map program that the technician uses. */
export function Navigate({ visit }: { visit: AgendaVisit }) {
  const { t } = useTranslation('agenda');
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}><Icon name="onSite" size={18} />{t('navigate')}</button>
      {open && (
        <Dialog title={t('navigation.title')} onClose={() => setOpen(false)}>
          <p className="muted">{text(visit.address)}</p>
          <div className="navigation">
            {PROGRAMS.map((program) => <a key={program} className="button button-plain button-large" href={visit.navigation[program]} target={visit.navigation[program].startsWith('https') ? '_blank' : undefined} rel="noreferrer" onClick={() => setOpen(false)}>{t(`navigation.${program}`)}</a>)}
            <a className="button button-plain button-large" href={directions(visit.location)} onClick={() => setOpen(false)}>{t('navigation.own')}</a>
          </div>
        </Dialog>
      )}
    </>
  );
}
