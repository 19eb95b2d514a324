import { call } from '@/api/client';
import { wipe } from '@/features/agenda/phone/kept';
import { letGoForGood } from '@/features/agenda/phone/usePhone';
import { forget, setLeft } from './remembered';

/** Ends the session at the server; without a network that is made up for when there is one, before anything else. */
export async function endSession(): Promise<boolean> {
  try {
    await call('/api/v1/session', { method: 'DELETE', anonymous: true });
    setLeft(false);
    return true;
  } catch {
    setLeft(true);
    return false;
  }
}

/** Signs out and leaves nothing of the user on this phone. */
export async function leave(userId: string) {
  await letGoForGood();
  await wipe(userId);
  forget();
  const ended = await endSession();
  location.assign(ended ? '/login?next=%2Ftechnician%2F' : '/technician/');
}
