/* One thing after the other. */

let busy = false;

/** Whether something is being done. */
export const isBusy = () => busy;

/** Does something unless something is being done: pressed twice it counts once, and what failed may be tried again. */
export async function once(work) {
  if (!busy) {
    busy = true;
    try {
      await work();
    } finally {
      busy = false;
    }
  }
}
