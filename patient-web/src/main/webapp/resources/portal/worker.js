/* The portal without a network: the pages of the player, of a report of pain, of the warning signs and of the red-flag questions, their
   files and pictures, which hold nothing of anybody. The day and what was done lie sealed elsewhere; nothing of it passes here. */

const CACHE = 'plumbline-portal-1';
const PLAYER = '/portal/session/play.xhtml';
const REPORT = '/portal/pain/offline.xhtml';
const PAGES = [PLAYER, REPORT, '/portal/danger/signs.xhtml', '/portal/danger/screen.xhtml'];
const PATIENCE = 5000;
const FAILED = 500;
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
    event.respondWith(page(event, pathname));
  } else if (KEPT.some((place) => pathname.startsWith(place))) {
    event.respondWith(file(event));
  }
});

/* Keeps an answer beside giving it: a device that is full still shows it. */
function keep(event, key, response) {
  const copy = response.clone();
  event.waitUntil(caches.open(CACHE).then((cache) => cache.put(key, copy)).catch(() => undefined));
}

/* The same answer, as long as it doesn't let one wait who could be helped by what is kept. */
function soon(answer) {
  return Promise.race([answer, new Promise((_, fail) => setTimeout(fail, PATIENCE))]);
}

/* From the server; where that is out of reach or fails, the page as it is kept, else the one that does what can be done: in the diary to
   report pain, anywhere else to play. */
async function page(event, pathname) {
  const kept = PAGES.includes(pathname) && (await caches.match(pathname));
  try {
    const answer = fetch(event.request);
    const response = await (kept ? soon(answer) : answer);
    if (kept && response.status >= FAILED) {
      return kept;
    }
    if (PAGES.includes(pathname) && response.ok && !response.redirected) {
      keep(event, pathname, response);
    }
    return response;
  } catch (error) {
    if (kept) {
      return kept;
    }
    const instead = pathname.startsWith('/portal/pain/') ? REPORT : PLAYER;
    if (await caches.match(instead)) {
      return Response.redirect(instead);
    }
    throw error;
  }
}

/* From the server, so that a new version is seen at once; else as it is kept. A video is asked for in parts, and isn't kept. */
async function file(event) {
  try {
    const response = await fetch(event.request);
    if (response.status === 200 && (await caches.has(CACHE))) {
      keep(event, event.request, response);
    }
    return response;
  } catch (error) {
    const kept = await caches.match(event.request);
    if (!kept) {
      throw error;
    }
    return kept;
  }
}
