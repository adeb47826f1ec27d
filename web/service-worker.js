// Lets a page that answers start without a network. The build puts the version and the list of files in (offline-worker.ts).
//
// What it keeps is decided by the build: the page itself and the files that answering needs, nothing else, ever. It doesn't look at
// anything else that is fetched, so no answer, no question of the API and no manifest passes through it or is kept by it.
const VERSION = '__VERSION__';
const FILES = JSON.parse('__FILES__');
const PREFIX = 'barograph-pages-';
const CACHE = PREFIX + VERSION;
/** Addresses of the server that are no pages. */
const NO_PAGES = /^\/(graphql|answers|manifests|replies|healthz|readyz|metrics|feeds)(\/|$)/;

self.addEventListener('install', (event) => {
  const fill = async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll(FILES.map((file) => new Request(file, { cache: file.startsWith('/assets/') ? 'default' : 'reload', credentials: 'omit' })));
    await self.skipWaiting();
  };
  event.waitUntil(fill());
});

// The version before stays for tabs that still run it; whatever is older goes.
self.addEventListener('activate', (event) => {
  const tidy = async () => {
    const kept = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE).slice(-1);
    const gone = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE && !kept.includes(name));
    await Promise.all(gone.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || NO_PAGES.test(pathname)) return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(async () => (await page()) ?? Response.error()));
  else if (FILES.includes(pathname) || pathname.startsWith('/assets/')) event.respondWith(file(request));
});

async function page() {
  return (await caches.open(CACHE)).match('/');
}

/** Files with a hash in their name never change: the kept one is as good as the server's. Others are asked for first. */
async function file(request) {
  if (!new URL(request.url).pathname.startsWith('/assets/')) return fetch(request).catch(async () => (await caches.match(request)) ?? Response.error());
  return (await caches.match(request)) ?? fetch(request);
}
