import { useEffect, useSyncExternalStore } from 'react';
import { listen } from '@/api/live';
import { debounce } from '@/lib/debounce';
import { Phone } from './Phone';

const OFTEN = 30_000;
/** A plan that is being made changes again and again, and mostly for others. */
const SOON = 1_500;
let current: { userId: string; phone: Phone } | undefined;

/** The one phone of the user at hand; another user's is closed first. */
export function phoneOf(userId: string): Phone {
  if (current?.userId !== userId) {
    void current?.phone.close();
    current = { userId, phone: new Phone(userId) };
  }
  return current.phone;
}

export async function letGo() {
  await current?.phone.close();
  current = undefined;
}

/** Until the page is left nobody gets another: a page drawn once more would put back what is being deleted. */
export const letGoForGood = async () => current?.phone.close();

export const usePhoneState = (phone: Phone) => useSyncExternalStore(phone.watch, phone.now);

/** Exchanges with the server when something changes there, when the network is back, and now and then. */
export function useExchange(phone: Phone) {
  useEffect(() => {
    const exchange = () => void phone.exchange();
    const soon = debounce(exchange, SOON);
    const told = (data: unknown) => (phone.has((data as { visitId?: string }).visitId) ? exchange() : soon());
    const shown = () => document.visibilityState === 'visible' && exchange();
    exchange();
    const timer = window.setInterval(exchange, OFTEN);
    window.addEventListener('online', exchange);
    document.addEventListener('visibilitychange', shown);
    const stop = listen('/api/technician/v1/live', { events: { agenda: told }, onBack: exchange, onState: (connected) => !connected && soon() });
    return () => {
      stop();
      soon.cancel();
      window.clearInterval(timer);
      window.removeEventListener('online', exchange);
      document.removeEventListener('visibilitychange', shown);
    };
  }, [phone]);
}
