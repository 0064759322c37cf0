/* Makes the player, reporting pain and the warning signs work without a network after one visit: keeps their pages, what those are made of, today's
   pictures, and the day. What is kept of the edition that the server names is not fetched again. */

import { bring } from './day.js.xhtml?ln=portal';
import { send } from './outbox.js.xhtml?ln=portal';

const CACHE = 'plumbline-portal-1';
const PAGES = ['/portal/session/play.xhtml', '/portal/pain/offline.xhtml', '/portal/danger/signs.xhtml', '/portal/danger/screen.xhtml'];
const EDITION = '/portal/edition';
const NAMED = /(?:from\s*'|url\(["']?)([^"')]+)/g;

async function keepFile(cache, address) {
  const response = await fetch(address, { redirect: 'manual' });
  if (!response.ok) {
    throw new Error(`${address}: ${response.status}`);
  }
  await cache.put(address, response.clone());
  return response;
}

/* A style sheet or script, and all that it names, and what those name. */
async function keepAll(cache, address, seen) {
  if (seen.has(address) || !address.startsWith(location.origin)) {
    return;
  }
  seen.add(address);
  const response = await keepFile(cache, address);
  if (/css|javascript/.test(response.headers.get('Content-Type'))) {
    const named = [...(await response.text()).matchAll(NAMED)].map(([, name]) => new URL(name, address).href);
    await Promise.all(named.filter((name) => name.startsWith('http')).map((name) => keepAll(cache, name, seen)));
  }
}

async function keepPage(cache, address) {
  const page = new DOMParser().parseFromString(await (await keepFile(cache, address)).text(), 'text/html');
  const parts = [...page.querySelectorAll('script[src], link[href]')].map((part) => part.src || part.href);
  const seen = new Set();
  await Promise.all(parts.map((part) => keepAll(cache, part, seen)));
}

/* Every picture as the player may ask for it. */
function pictures(plan) {
  const shown = (plan?.exercises ?? []).flatMap((exercise) => [exercise, exercise.easier ?? []].flat());
  return shown.flatMap(({ picture, sides }) => {
    if (!picture) {
      return [];
    }
    return picture.moving
      ? sides.flatMap((side) => [picture.still + side, picture.still + side + picture.moving])
      : [picture.still];
  });
}

/* Whether everything of this edition, these pictures among it, is kept already. */
async function isKept(cache, edition) {
  return (await (await cache.match(EDITION))?.text()) === edition;
}

async function keepToday() {
  const cache = await caches.open(CACHE);
  // What waits comes first: the day is to know of it.
  await send();
  const plan = await bring();
  const edition = [document.getElementById('keeps').dataset.edition, ...pictures(plan)].join(' ');
  if (await isKept(cache, edition)) {
    document.documentElement.dataset.offline = 'ready';
    return;
  }
  await keepEdition(cache, plan, edition);
}

async function keepEdition(cache, plan, edition) {
  const kept = await Promise.allSettled([
    ...PAGES.map((address) => keepPage(cache, address)),
    ...pictures(plan).map((address) => keepFile(cache, address)),
  ]);
  const whole = kept.every(({ status }) => status === 'fulfilled');
  if (whole) {
    await cache.put(EDITION, new Response(edition));
  }
  document.documentElement.dataset.offline = whole ? 'ready' : 'partly';
}

if ('serviceWorker' in navigator) {
  const [script, type] = 'SyncManager' in window ? ['worker/sending', 'module'] : ['worker', 'classic'];
  navigator.serviceWorker.register(`/portal/api/${script}`, { scope: '/portal/', type, updateViaCache: 'none' });
  // When the page has come to rest: what one looks at comes first.
  addEventListener('load', () => (window.requestIdleCallback ?? setTimeout)(keepToday));
}
