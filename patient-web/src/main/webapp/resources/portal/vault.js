/* What the portal keeps on this device, sealed with a key that no script can read out. Signing out empties it. */

let database;

function answered(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function open() {
  if (!database) {
    const request = indexedDB.open('plumbline', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('secret');
      request.result.createObjectStore('entry', { keyPath: 'key' });
      request.result.createObjectStore('plan', { keyPath: 'key' });
    };
    database = answered(request);
  }
  return database;
}

async function attempt(store, mode, work) {
  return answered(work((await open()).transaction(store, mode).objectStore(store)));
}

/* Some browsers cut a page that slept off from what it had opened: then it is opened anew, once. */
async function within(store, mode, work) {
  try {
    return await attempt(store, mode, work);
  } catch (error) {
    database = undefined;
    return attempt(store, mode, work);
  }
}

async function secret() {
  const found = await within('secret', 'readonly', (store) => store.get('own'));
  if (found) {
    return found;
  }
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  try {
    await within('secret', 'readwrite', (store) => store.add(made, 'own'));
  } catch (error) {
    // Another window made one meanwhile: that one holds.
  }
  return within('secret', 'readonly', (store) => store.get('own'));
}

/** Keeps something under a key, sealed; beside it lies open whose it is, and since when it is kept. */
export async function put(store, key, patient, value) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await secret(), text);
  await within(store, 'readwrite', (rows) => rows.put({ key, patient, at: Date.now(), iv, sealed }));
}

/** All that is kept in a store, in the order of the keys: {key, patient, at}, each to be opened. */
export function all(store) {
  return within(store, 'readonly', (rows) => rows.getAll());
}

/** What a row holds. */
export async function unseal(row) {
  const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: row.iv }, await secret(), row.sealed);
  return JSON.parse(new TextDecoder().decode(text));
}

/** Forgets everything. */
export async function empty() {
  for (const store of ['entry', 'plan', 'secret']) {
    await within(store, 'readwrite', (rows) => rows.clear());
  }
}

/** Forgets what is kept under a key. */
export function forget(store, key) {
  return within(store, 'readwrite', (rows) => rows.delete(key));
}
