// Keeps the page and its guard, so that without a network it opens and answers a danger. It keeps files of the build and
// nothing that anybody wrote.
const CACHE = 'page';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// The page names what it is made of once all of it is there; what an earlier build left is let go.
self.addEventListener('message', (event) => {
  const keep = event.data?.keep;
  if (Array.isArray(keep)) event.waitUntil(keepOnly(keep));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith('/assets/')) event.respondWith(fromCacheFirst(request));
  else if (request.mode === 'navigate' && url.pathname === '/') event.respondWith(fromNetworkFirst(request));
});

async function keepOnly(urls) {
  const cache = await caches.open(CACHE);
  const held = new Set((await cache.keys()).map((request) => request.url));
  const wanted = new Set(urls.map((url) => new URL(url, self.location.origin).href));
  await Promise.all([...wanted].map((url) => (held.has(url) && !url.endsWith('/') ? null : cache.add(url))));
  await Promise.all([...held].map((url) => (wanted.has(url) ? null : cache.delete(url))));
}

async function fromCacheFirst(request) {
  return (await caches.match(request)) ?? fetch(request);
}

// A new build is taken up as soon as the network has it.
async function fromNetworkFirst(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match('/', { ignoreSearch: true });
    if (kept === undefined) throw error;
    return kept;
  }
}
