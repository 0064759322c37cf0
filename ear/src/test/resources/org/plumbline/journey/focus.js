// Follows the focus over a page: one call a stop. Answers what is wrong with this stop, or null when there is none left.
() => {
  const FOCUSABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";
  const here = (window.focusFollowed ??= { stops: [], before: new Map() });
  const name = (e) => e.outerHTML.slice(0, 120);

  const look = (e) =>
    [e, e.parentElement, ...(e.labels ?? []), e.nextElementSibling]
      .filter(Boolean)
      .map((part) => getComputedStyle(part))
      .map((s) => [s.outlineStyle, s.outlineWidth, s.boxShadow, s.borderColor, s.backgroundColor, s.textDecorationLine].join())
      .join(";");

  const isShown = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0 && e.closest("[inert]") === null;

  const isStop = (e) =>
    isShown(e) && !e.matches(":disabled") && e.tabIndex >= 0
    && !(e.type === "radio" && [...document.getElementsByName(e.name)].some((one) => one !== e && here.stops.includes(one)));

  function begin() {
    for (const e of document.querySelectorAll(FOCUSABLE)) {
      here.before.set(e, look(e));
    }
  }

  function order(from, to) {
    if (!from || to.closest("#main") === null || from.closest("#main") === null) {
      return null;
    }
    const [a, b] = [from.getBoundingClientRect(), to.getBoundingClientRect()];
    const isInColumn = b.left < a.right && b.right > a.left;
    return isInColumn && b.bottom <= a.top ? `upwards from ${name(from)}` : null;
  }

  function covered(e) {
    const box = e.getBoundingClientRect();
    // The middle of what the window shows of it: a long table may be higher than the window.
    const middle = (from, to, edge) => (Math.max(from, 0) + Math.min(to, edge)) / 2;
    const [x, y] = [middle(box.left, box.right, window.innerWidth), middle(box.top, box.bottom, window.innerHeight)];
    const top = document.elementFromPoint(x, y);
    const own = [e, e.parentElement, ...(e.labels ?? [])];
    return top !== null && own.some((part) => part.contains(top) || top.contains(part)) ? null : `covered by ${top ? name(top) : "the edge"}`;
  }

  if (here.before.size === 0) {
    begin();
    return [];
  }
  const now = document.activeElement;
  if (now === here.stops.at(-1)) {
    // A date has several stops inside.
    return [];
  }
  if (now === document.body || now === document.documentElement || here.stops.includes(now)) {
    const missed = [...document.querySelectorAll(FOCUSABLE)].filter((e) => isStop(e) && !here.stops.includes(e));
    return here.ended ? null : ((here.ended = true), missed.map((e) => `never reached: ${name(e)}`));
  }
  const before = here.stops.at(-1);
  here.stops.push(now);
  return [
    look(now) === here.before.get(now) ? "not seen" : null,
    before && !(before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING) ? `before ${name(before)}` : null,
    order(before, now),
    covered(now),
  ].filter(Boolean).map((fault) => `${name(now)} ${fault}`);
}
