// Shows notifications about a booking and opens its page. Its scope is /book/; the other pages have nothing to do with it.
self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('push', (event) => {
  const { title, body, tag, lang, url } = event.data.json();
  // The same tag takes the place of a copy that is shown already.
  event.waitUntil(self.registration.showNotification(title, { body, tag, lang, icon: '/icon.svg', data: { url } }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(new URL(event.notification.data.url || '/book/', self.location.origin)));
});

/** Whatever a message says, nothing but this site's own pages. */
async function open(url) {
  if (url.origin !== self.location.origin) return;
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const shown = windows.find((one) => new URL(one.url).pathname === url.pathname);
  await (shown ? shown.focus() : self.clients.openWindow(url.href));
}
