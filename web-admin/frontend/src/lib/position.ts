export type Position = { lon: number; lat: number; accuracy: number };

/** Where this device is; nothing if it does not know or may not say. */
export function findPosition(patience: number): Promise<Position | undefined> {
  if (!navigator.geolocation) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lon: coords.longitude, lat: coords.latitude, accuracy: Math.min(1_000_000, Math.ceil(coords.accuracy)) }),
      () => resolve(undefined),
      { enableHighAccuracy: true, maximumAge: 30_000, timeout: patience },
    );
  });
}

const EARTH = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres along the earth. */
export function metresBetween(one: { lon: number; lat: number }, other: { lon: number; lat: number }): number {
  const a = Math.sin(radians(other.lat - one.lat) / 2) ** 2
    + Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * Math.sin(radians(other.lon - one.lon) / 2) ** 2;
  return Math.round(2 * EARTH * Math.asin(Math.sqrt(a)));
}
