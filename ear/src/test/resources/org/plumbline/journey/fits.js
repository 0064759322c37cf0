// Answers what doesn't fit on a portal page as it is now: sideways scrolling, text cut off or outside its place, two things in one place,
// a control too small for a thumb.
() => {
  const CONTROLS = "a[href], button, input:not([type=hidden]), select, textarea, summary";
  const LEAST = 47.5;
  const faults = [];
  const name = (e) => e.outerHTML.replace(/\s+/g, " ").slice(0, 100);
  const isShown = (e) =>
    e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && e.closest(".skip, .hidden, .sr-only, .visually-hidden") === null && e.clientWidth !== 1;
  const ownTexts = (e) => [...e.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE && n.data.trim() !== "");

  function boxes(texts) {
    const range = document.createRange();
    range.setStartBefore(texts[0]);
    range.setEndAfter(texts.at(-1));
    return [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
  }

  function scrolls(e) {
    const { overflowX } = getComputedStyle(e);
    return (e === document.documentElement || overflowX !== "visible") && e.scrollWidth > e.clientWidth + 1 && e.tabIndex < 0;
  }

  /* How high what one may touch is: the control, with its label, or all of a card that its link is spread over. */
  function target(e) {
    const parts = [e, ...(e.labels ?? [])].map((part) => part.getBoundingClientRect());
    const own = Math.max(...parts.map((box) => box.bottom)) - Math.min(...parts.map((box) => box.top));
    const spread = getComputedStyle(e, "::after");
    return spread.position === "absolute" ? Math.max(own, Number.parseFloat(spread.height)) : own;
  }

  /* A link within a sentence is as high as its line. */
  const isInSentence = (e) => e.tagName === "A" && getComputedStyle(e).display === "inline" && ownTexts(e.parentElement).length > 0;

  for (const e of [document.documentElement, ...document.querySelectorAll("body, body *")]) {
    if (isShown(e) && scrolls(e)) {
      faults.push(`scrolls sideways: ${name(e)} ${e.scrollWidth} in ${e.clientWidth}`);
    }
  }

  const places = [];
  for (const e of document.querySelectorAll("body *")) {
    const texts = ownTexts(e);
    if (texts.length === 0 || !isShown(e) || e.closest("option, select, noscript, script, style") !== null) {
      continue;
    }
    const lines = boxes(texts);
    const home = e.getBoundingClientRect();
    const style = getComputedStyle(e);
    const isClipped = !e.closest("svg") && style.overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1;
    const isOutside = lines.some((line) => line.left < -1 || line.right > document.documentElement.clientWidth + 1);
    const space = 2 + Number.parseFloat(style.fontSize) / 3;
    const isTooLarge = style.display !== "inline" && !e.closest("svg")
      && lines.some((line) => line.right > home.right + space || line.bottom > home.bottom + space);
    if (isClipped || isOutside || isTooLarge) {
      faults.push(`${isOutside ? "off the screen" : isClipped ? "cut off" : "sticks out"}: ${name(e)}`);
    }
    places.push(...lines.map((line) => ({ e, line, within: e.closest(".portal-scroll, .places") })));
  }

  const common = (a, b) =>
    Math.min(Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
  for (const [i, one] of places.entries()) {
    for (const other of places.slice(i + 1)) {
      const isOwn = one.e.contains(other.e) || other.e.contains(one.e);
      if (!isOwn && one.within === other.within && common(one.line, other.line) > 3) {
        faults.push(`in one place: ${name(one.e)} and ${name(other.e)}`);
      }
    }
  }

  for (const e of document.querySelectorAll(CONTROLS)) {
    if (isShown(e) && !e.matches(":disabled") && !isInSentence(e) && target(e) < LEAST) {
      faults.push(`${Math.round(target(e))} px: ${name(e)}`);
    }
  }
  return [...new Set(faults)];
}
