import type { AgendaVisit } from '@/api/types';

const PREFIX = 'phone-photos-';

export const photosOf = ({ id, booked }: AgendaVisit) => (booked?.photos ?? []).map((photo) => `/api/technician/v1/visits/${id}/photos/${photo}`);

/** Fetches the customers' photos before they are needed where there is no network; the service worker shows them from here. */
export async function keepPhotos(userId: string, visits: AgendaVisit[]): Promise<void> {
  if (!globalThis.caches) return;
  const cache = await caches.open(PREFIX + userId);
  const wanted = new Set(visits.flatMap(photosOf));
  const kept = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
  await Promise.all([...kept].filter((one) => !wanted.has(one)).map((one) => cache.delete(one)));
  await Promise.allSettled([...wanted].filter((one) => !kept.has(one)).map((one) => cache.add(one)));
}

/** Leaves no photo of anybody but the given user, or of nobody at all. */
export async function dropPhotos(except?: string): Promise<void> {
  if (!globalThis.caches) return;
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== PREFIX + except);
  await Promise.all(names.map((name) => caches.delete(name)));
}
