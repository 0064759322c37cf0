/* What a device asks the server for, and how long it waits. */

/** What a request is given, so that a network which lets nothing through counts as none. */
export const soon = (seconds) => ({ signal: AbortSignal.timeout?.(seconds * 1000) });

/** What an endpoint tells, as it is in JSON; fails where it tells nothing within so many seconds. */
export async function read(what, seconds) {
  const response = await fetch(`/portal/api/${what}`, { headers: { Accept: 'application/json' }, ...soon(seconds) });
  if (!response.ok || response.redirected) {
    throw new Error(`status ${response.status}`);
  }
  return response.json();
}
