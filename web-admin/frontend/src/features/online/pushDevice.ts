import type { NewPushDevice } from '@/api/types';

const WORKER = '/book/push-worker.js';
const SCOPE = '/book/';

/** Whether this browser can show notifications at all. */
export const canPush = () => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

/** How the server names this device; nothing if it is not subscribed or may not show anything. */
export async function deviceHere(): Promise<string | null> {
  if (!canPush() || Notification.permission !== 'granted') return null;
  const registration = await navigator.serviceWorker.getRegistration(SCOPE);
  const subscription = await registration?.pushManager.getSubscription();
  return subscription ? named(subscription.endpoint) : null;
}

/** Asks the browser for a subscription tied to the server's key; nothing if whoever sits here says no. */
export async function subscribed(key: string): Promise<NewPushDevice | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null;
  const registration = await navigator.serviceWorker.register(WORKER, { scope: SCOPE });
  await active(registration);
  const known = await registration.pushManager.getSubscription();
  if (known && !isFor(known, key)) await known.unsubscribe(); // the server's key is another one now
  const { endpoint, keys } = (await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })).toJSON();
  return { endpoint: endpoint!, p256dh: keys!.p256dh!, auth: keys!.auth! };
}

/** The SHA-256 of the endpoint in base64url. */
export async function named(endpoint: string) {
  return base64url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(endpoint)));
}

const isFor = (subscription: PushSubscription, key: string) => {
  const theirs = subscription.options.applicationServerKey;
  return theirs !== null && base64url(theirs) === key;
};

const base64url = (bytes: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** Browsers subscribe only with a worker that is active; the very first one takes a moment. */
async function active(registration: ServiceWorkerRegistration) {
  const coming = registration.installing ?? registration.waiting;
  if (registration.active || !coming) return;
  await new Promise<void>((ready, failed) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') ready();
      if (coming.state === 'redundant') failed(new Error('The service worker was not installed'));
    });
  });
}
