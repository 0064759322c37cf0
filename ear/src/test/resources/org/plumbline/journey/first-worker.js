// The portal's first service worker, word for word, but for this line: phones may still have it. It knows the player only.
/* The portal without a network: the player's page, its files and its pictures, which hold nothing of anybody. The day and what was
   done lie sealed elsewhere; nothing of it passes here. */

const CACHE = 'plumbline-portal-1';
const PLAYER = '/portal/session/play.xhtml';
const KEPT = ['/portal/jakarta.faces.resource/', '/portal/api/picture/', '/portal/api/brand/'];

addEventListener('install', () => skipWaiting());

addEventListener('activate', (event) => event.waitUntil(begin()));

async function begin() {
  const old = (await caches.keys()).filter((name) => name.startsWith('plumbline-portal-') && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
}

addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET') {
    return;
  }
  if (event.request.mode === 'navigate') {
    event.respondWith(page(event.request, pathname));
  } else if (KEPT.some((place) => pathname.startsWith(place))) {
    event.respondWith(file(event.request));
  }
});

/* From the server; where that is out of reach, the player. */
async function page(request, pathname) {
  try {
    const response = await fetch(request);
    if (pathname === PLAYER && response.ok && !response.redirected) {
      const cache = await caches.open(CACHE);
      await cache.put(PLAYER, response.clone());
    }
    return response;
  } catch (error) {
    const player = await caches.match(PLAYER);
    if (!player) {
      throw error;
    }
    return pathname === PLAYER ? player : Response.redirect(PLAYER);
  }
}

/* From the server, so that a new version is seen at once; else as it is kept. A video is asked for in parts, and isn't kept. */
async function file(request) {
  try {
    const response = await fetch(request);
    if (response.status === 200 && (await caches.has(CACHE))) {
      const cache = await caches.open(CACHE);
      await cache.put(request, response.clone());
    }
    return response;
  } catch (error) {
    const kept = await caches.match(request);
    if (!kept) {
      throw error;
    }
    return kept;
  }
}
