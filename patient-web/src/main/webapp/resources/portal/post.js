/* Sends what a device keeps, in portions, and forgets what the server has. It runs in pages, and in the background without any. */

import { soon } from './soon.js.xhtml?ln=portal';
import { all, forget, unseal } from './vault.js.xhtml?ln=portal';

const PORTION = 20;
const OTHERS = 409;
const SECONDS = 20;

const waiting = new Set();

/**
 * Sends all that waits. An entry whose answer `stays` is kept, and not sent again by this page or worker; `told` hears the answers to each
 * portion. Fails where the server is out of reach, can't just now, or knows nobody: what wasn't answered is kept.
 */
export async function post(stays, told = async () => {}) {
  const rows = await all('entry');
  for (const patient of new Set(rows.map((row) => row.patient))) {
    while (await portion(patient, stays, told));
  }
}

/* One portion of one patient's; whether it went, so that there may be more. What is somebody else's than who is signed in stays. */
async function portion(patient, stays, told) {
  const some = (await all('entry')).filter((row) => row.patient === patient && !waiting.has(row.key)).slice(0, PORTION);
  if (some.length === 0) {
    return false;
  }
  const entries = await Promise.all(some.map(unseal));
  const response = await fetch('/portal/api/entries', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ patient, sentAt: new Date().toISOString(), entries }),
    ...soon(SECONDS),
  });
  if (response.status === OTHERS) {
    return false;
  }
  if (!response.ok || response.redirected) {
    throw new Error(`status ${response.status}`);
  }
  const { answers } = await response.json();
  answers.filter(stays).forEach(({ key }) => waiting.add(key));
  await Promise.all(entries.filter((entry) => !waiting.has(entry.key)).map((entry) => forget('entry', entry.key)));
  await told(answers);
  return true;
}
