/* How long a device waits for the server. */

/** What a request is given, so that a network which lets nothing through counts as none. */
export const soon = (seconds) => ({ signal: AbortSignal.timeout?.(seconds * 1000) });
