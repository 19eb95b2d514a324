import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Visit } from '@/api/types';
import { dayAndSpan } from '@/lib/format';
import { dateOf } from '@/lib/time';
import { useLanguage, useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import type { Sent } from './IntakePage';
import { useLanding } from './queries';

type Props = { sent: Sent; zone: string; onClose: () => void };

/** What became of the work just taken in, while the customer is still on the line. */
export function Landing({ sent, zone, onClose }: Props) {
  const { t } = useTranslation('intake');
  return (
    <section className="landing" role="status">
      <header className="row">
        <Icon name="completed" />
        <strong className="grow">{t('sent', { number: sent.number })}</strong>
        <Button look="quiet" icon="close" label={t('common:close')} onClick={onClose} />
      </header>
      {sent.visitId ? <Watched visitId={sent.visitId} zone={zone} /> : <p className="muted">{t('noVisit')}</p>}
    </section>
  );
}

function Watched({ visitId, zone }: { visitId: string; zone: string }) {
  const { t } = useTranslation('intake');
  const text = useText();
  const visit = useLanding(visitId).data;
  if (!visit?.placement)
    return (
      <>
        <p className="landing-wait">{t('landing')}</p>
        {visit?.reason && <p>{t('notPlaced', { reason: text(visit.reason.text) })}</p>}
        <Link to={`/board?visit=${visitId}`}>{t('watch')}</Link>
      </>
    );
  return <Placed placement={visit.placement} visitId={visitId} zone={zone} />;
}

function Placed({ placement, visitId, zone }: { placement: NonNullable<Visit['placement']>; visitId: string; zone: string }) {
  const { t } = useTranslation('intake');
  const language = useLanguage();
  return (
    <>
      <p className="landing-done"><b>{placement.technicianName}</b> {dayAndSpan(placement.startsAt, placement.endsAt, { language, zone })}</p>
      <Link to={`/board?date=${dateOf(placement.startsAt, zone)}&visit=${visitId}`}>{t('show')}</Link>
    </>
  );
}
