// Keeps the technician's page on the phone, so that it opens without a network. What technicians record is not its business:
// that is in the database of the page. The list of files and its name are put in by the build.
const PAGE = '/technician/';
const PHOTO = /^\/api\/technician\/v1\/visits\/[^/]+\/photos\//;
const FILES = [];
const NAME = 'technician-dev';

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(clean()));
self.addEventListener('message', (event) => event.data === 'claim' && event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate' && url.pathname.startsWith(PAGE)) event.respondWith(kept(PAGE, request));
  else if (FILES.includes(url.pathname)) event.respondWith(kept(url.pathname, request));
  else if (PHOTO.test(url.pathname)) event.respondWith(photo(request));
});

/** All or nothing: a page of which a part is missing would not open. */
async function install() {
  const cache = await caches.open(NAME);
  await cache.addAll([PAGE, ...FILES].map((file) => new Request(file, { cache: 'reload' })));
  await self.skipWaiting();
}

async function clean() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('technician-') && name !== NAME).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function kept(file, request) {
  const cache = await caches.open(NAME);
  return (await cache.match(file)) ?? fetch(request);
}

/** The page fetches photos ahead and takes them away at sign-out. */
async function photo(request) {
  return (await caches.match(request.url)) ?? fetch(request);
}
