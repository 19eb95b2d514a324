import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { phoneOf, usePhoneState } from '@/features/agenda/phone/usePhone';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Notice } from '@/ui/Notice';
import { leave } from './leave';

/** Signing out leaves nothing on the phone, so it asks first while something has not been sent or decided. */
export function SignOut({ userId }: { userId: string }) {
  const { t } = useTranslation('technician');
  const phone = phoneOf(userId);
  const { unsent, troubles, sending } = usePhoneState(phone);
  const [asking, setAsking] = useState(false);
  const open = unsent.length + troubles.length;
  const close = () => setAsking(false);
  return (
    <>
      <Button look="quiet" icon="signOut" label={t('common:signOut')} onClick={() => (open > 0 ? setAsking(true) : void leave(userId))} />
      {asking && (
        <Dialog title={t('leave.title')} onClose={close} footer={<><Button onClick={close}>{t('common:back')}</Button><Button look="danger" onClick={() => void leave(userId)}>{t('leave.discard')}</Button></>}>
          {open > 0
            ? <Notice tone="warn" title={t('leave.unsent', { count: open })} action={<Button busy={sending} onClick={() => void phone.exchange()}>{t('leave.send')}</Button>}>{t('leave.what')}</Notice>
            : <Notice tone="ok">{t('leave.sent')}</Notice>}
        </Dialog>
      )}
    </>
  );
}
