// The worklist, while it is open: says within seconds when something urgent has come. Only while somebody is there, for each look keeps
// the session open. No module, as keys.js.
(() => {
  const LOOK_MS = 10000;
  const THERE_MS = 300000;
  const place = document.getElementById("news");

  let there = Date.now();
  let shown;

  async function look() {
    if (document.hidden || Date.now() - there > THERE_MS) {
      return;
    }
    const response = await fetch("/clinic/api/danger", { headers: { Accept: "application/json" } });
    if (response.ok && !response.redirected) {
      const { state } = await response.json();
      shown ??= state;
      place.hidden = state === shown;
    }
  }

  // Without a network there is nothing to say: the next look tells.
  const tryIt = () => look().catch(() => undefined);

  ["pointerdown", "pointermove", "keydown"].forEach((event) => document.addEventListener(event, () => (there = Date.now()), { passive: true }));
  document.addEventListener("visibilitychange", tryIt);
  setInterval(tryIt, LOOK_MS);
  tryIt();
})();
