/* What a patient did or felt, kept on this device until the server has it. Each entry has a key of its own, so that sending it twice
   records it once. It is sent whenever there is a network. */

import { post } from './post.js.xhtml?ln=portal';
import { all, empty, forget, put } from './vault.js.xhtml?ln=portal';

const SOON = 15000;

const KEPT_FOR = 14 * 24 * 3600 * 1000;

/* What this server can't read though another version of it may, such as the one that gave this script, and what has not happened yet by a
   clock that was set right: it waits for the next page. */
const UNREAD = ['kind', 'fields', 'future'];
const isUnread = ({ refused }) => UNREAD.includes(refused);

/* What is never taken; also on the page before, which may have been left at once. */
const refusals = new Set();
const BEFORE = 'refused';

let sending = Promise.resolve();
let later;

/* A UUID of version 7: its sender's time, then chance. */
function key() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, Math.floor(Date.now() / 65536));
  view.setUint16(4, Date.now() % 65536);
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/* Says on the page how much waits, and whether something could never be taken. */
async function tell() {
  const place = document.getElementById('unsent');
  if (place) {
    const { one, many, never } = place.dataset;
    const { length } = await all('entry');
    const waits = length > 1 ? many.replace('{0}', length) : one;
    place.textContent = [length ? waits : '', refusals.size ? never : ''].filter(Boolean).join(' ');
  }
}

/** Keeps an entry of a patient's and sends it, now or as soon as that can be. Resolves once it is kept, with its key. */
export async function keep(patient, entry) {
  const whole = { key: key(), at: new Date().toISOString(), ...entry };
  await put('entry', whole.key, patient, whole);
  await tell();
  send();
  return whole.key;
}

/** What became of an entry: `told`, `kept` where it waits still, or `lost` where it is never taken. */
export async function fate(key) {
  await send();
  if (refusals.has(key)) {
    return 'lost';
  }
  return (await all('entry')).some((row) => row.key === key) ? 'kept' : 'told';
}

/** Sends what waits, one run after the other. Resolves when nothing is left that can be sent now. */
export function send() {
  sending = sending.then(run, run);
  return sending;
}

async function run() {
  clearTimeout(later);
  try {
    await post(isUnread, async (answers) => {
      answers.filter((answer) => answer.refused && !isUnread(answer)).forEach(({ key }) => refuse(key));
      await tell();
    });
  } catch (error) {
    // No network, nobody signed in, or a server that can't just now: what waits is kept, and tried again.
    later = setTimeout(send, SOON);
    await sendInBackground();
  }
  await forgetOld();
  await tell();
}

function refuse(key) {
  refusals.add(key);
  sessionStorage.setItem(BEFORE, key);
}

/* What waited for too long is not kept any longer, and that is said. */
async function forgetOld() {
  for (const { key } of (await all('entry')).filter((row) => row.at < Date.now() - KEPT_FOR)) {
    refuse(key);
    await forget('entry', key);
  }
}

/* A page made for somebody says for whom: the day of another, who had this device before, is no longer kept. */
async function forgetOthers() {
  const owner = document.getElementById('unsent')?.dataset.owner;
  const others = (await all('plan')).filter((row) => owner && row.patient !== owner);
  await Promise.all(others.map(({ key }) => forget('plan', key)));
}

/* Has the browser try as soon as there is a network, though this page be closed by then. */
async function sendInBackground() {
  try {
    const worker = await navigator.serviceWorker?.getRegistration();
    await worker?.sync?.register('outbox');
  } catch (error) {
    // The browser has this off: the next page sends it.
  }
}

/* Signing out empties what the device keeps: it is said once, before. */
function warn(event) {
  const place = document.getElementById('unsent');
  if (!event.target.action.endsWith('/signout')) {
    return;
  }
  event.preventDefault();
  if (place?.textContent && !place.classList.contains('warned')) {
    place.classList.add('warned');
    place.append(` ${place.dataset.warning}`);
    place.focus();
  } else {
    leave(event.target);
  }
}

/* The server asks browsers to empty it, too, but not all know how. Without a network nobody signs out. */
async function leave(form) {
  try {
    await (navigator.onLine && empty());
  } finally {
    form.submit();
  }
}

document.addEventListener('submit', warn);
addEventListener('online', send);
document.addEventListener('visibilitychange', () => document.hidden || send());
if (sessionStorage.getItem(BEFORE)) {
  refusals.add(sessionStorage.getItem(BEFORE));
  sessionStorage.removeItem(BEFORE);
}
forgetOthers().then(tell).then(send);
