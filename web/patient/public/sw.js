// Keeps the page and its guard, so that without a network it opens and answers a danger. It keeps files of the build and
// nothing that anybody wrote.
const CACHE = 'page';
// A line that is as good as dead is not waited for longer, where the page is here already.
const SLOW_MS = 4_000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// The page names what it is made of as it comes; once all of it is there, what an earlier build left is let go.
self.addEventListener('message', (event) => {
  const keep = event.data?.keep;
  if (Array.isArray(keep)) event.waitUntil(keepAll(keep, event.data.isWhole === true));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith('/assets/')) event.respondWith(fromCacheFirst(request));
  else if (request.mode === 'navigate' && url.pathname === '/') event.respondWith(fromNetworkFirst(request));
});

async function keepAll(urls, isWhole) {
  const cache = await caches.open(CACHE);
  const held = new Set((await cache.keys()).map((request) => request.url));
  const wanted = new Set(urls.map((url) => new URL(url, self.location.origin).href));
  await Promise.all([...wanted].map((url) => (held.has(url) && !url.endsWith('/') ? null : cache.add(url))));
  if (!isWhole) return;
  await Promise.all([...held].map((url) => (wanted.has(url) ? null : cache.delete(url))));
}

async function fromCacheFirst(request) {
  return (await caches.match(request)) ?? fetch(request);
}

// A new build is taken up as soon as the network has it.
async function fromNetworkFirst(request) {
  const kept = await caches.match('/', { ignoreSearch: true });
  if (kept === undefined) return fetch(request);
  try {
    return await fetch(request, { signal: AbortSignal.timeout(SLOW_MS) });
  } catch {
    return kept;
  }
}
