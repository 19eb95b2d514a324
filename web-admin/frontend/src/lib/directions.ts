type Place = { lon: number; lat: number };

/** Opens the phone's own navigation; Apple's phones know no geo: links. */
export function directions({ lat, lon }: Place, agent = navigator.userAgent): string {
  return /iPhone|iPad|Macintosh/.test(agent) ? `https://maps.apple.com/?daddr=${lat},${lon}` : `geo:${lat},${lon}?q=${lat},${lon}`;
}
