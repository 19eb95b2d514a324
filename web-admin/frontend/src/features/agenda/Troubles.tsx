import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '@/lib/format';
import { useLanguage, useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { ReasonDialog } from '@/ui/ReasonDialog';
import type { Side } from '@/api/types';
import type { Trouble } from './phone/kept';
import type { Phone } from './phone/Phone';

type Props = { trouble: Trouble; phone: Phone; zone: string; title?: string };

/** Something that was not taken, in the server's words; where both sides have changed something, both are shown and a person decides. */
export function TroubleNotice({ trouble, phone, zone, title }: Props) {
  const { t } = useTranslation('agenda');
  const text = useText();
  const { command, answer } = trouble;
  const what = t(`deed.${command.kind}`);
  return (
    <Notice tone="error" title={t(answer.outcome === 'CONFLICT' ? 'trouble.conflict' : 'trouble.refused', { what, visit: title ?? '' })}>
      {answer.problem && <p>{text(answer.problem.detail)}</p>}
      {answer.conflict && (
        <dl className="sides">
          <SideView name={t('trouble.mine')} side={{ ...answer.conflict.mine, at: command.at, by: undefined }} zone={zone} />
          <SideView name={t('trouble.theirs')} side={answer.conflict.theirs} zone={zone} />
        </dl>
      )}
      <Decision trouble={trouble} phone={phone} />
    </Notice>
  );
}

function SideView({ name, side, zone }: { name: string; side: Side; zone: string }) {
  const { t } = useTranslation('agenda');
  const language = useLanguage();
  const about = [side.by, side.at && clockTime(side.at, { language, zone })].filter(Boolean).join(' · ');
  const said = side.state ? t(`common:state.${side.state}`) : (side.value ?? t('trouble.nothing'));
  return <div><dt>{name}</dt><dd><b>{said}</b>{side.assigned === false && ` · ${t('trouble.notYours')}`}{about && <span className="muted"> {about}</span>}</dd></div>;
}

function Decision({ trouble, phone }: { trouble: Trouble; phone: Phone }) {
  const { t } = useTranslation('agenda');
  const [telling, setTelling] = useState(false);
  const { command, answer } = trouble;
  const drop = () => void phone.forget(trouble);
  const insist = async () => {
    const { kind, visitId, field, value, file } = command;
    await phone.record({ kind, visitId, field, value, file, base: answer.conflict?.theirs.value });
    await phone.forget(trouble);
  };
  const tell = async (reason: string) => {
    await phone.record({ kind: 'DISPUTE', visitId: command.visitId, reason });
    await phone.forget(trouble);
  };
  if (answer.outcome !== 'CONFLICT') return <Button size="large" onClick={drop}>{t('understood')}</Button>;
  return (
    <div className="row sides-buttons">
      <Button size="large" onClick={drop}>{t('trouble.takeTheirs')}</Button>
      {command.kind === 'RECORD' && answer.conflict?.theirs.state === undefined
        ? <Button size="large" look="primary" onClick={() => void insist()}>{t('trouble.keepMine')}</Button>
        : <Button size="large" look="primary" onClick={() => setTelling(true)}>{t('trouble.tell')}</Button>}
      {telling && (
        <ReasonDialog title={t('trouble.tell')} label={t('trouble.what')} confirm={t('trouble.tell')} onClose={() => setTelling(false)} onConfirm={(reason) => void tell(`${t(`deed.${command.kind}`)}: ${reason}`)}>
          <p>{t('trouble.tellHint')}</p>
        </ReasonDialog>
      )}
    </div>
  );
}
