// Spaces the text out as WCAG 1.4.12 has it, and answers what is cut off or sticks out then.
() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
  const ownText = (e) => [...e.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE && n.data.trim() !== "");
  const isHiddenFromSight = (e) => e.closest("svg") !== null || e.clientWidth <= 1 || !e.checkVisibility({ visibilityProperty: true });
  const faults = [];
  for (const e of document.body.querySelectorAll("*")) {
    const texts = ownText(e);
    if (texts.length === 0 || isHiddenFromSight(e)) {
      continue;
    }
    const style = getComputedStyle(e);
    const clips = [style.overflowX, style.overflowY].some((way) => way === "hidden" || way === "clip");
    if (clips && e.title === "" && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)) {
      faults.push(`cut off: ${e.outerHTML.slice(0, 120)}`);
    }
    const range = document.createRange();
    range.setStartBefore(texts[0]);
    range.setEndAfter(texts.at(-1));
    const [text, box] = [range.getBoundingClientRect(), e.getBoundingClientRect()];
    if (style.display !== "inline" && !clips && (text.right > box.right + 2 || text.bottom > box.bottom + 2)) {
      faults.push(`sticks out: ${e.outerHTML.slice(0, 120)}`);
    }
  }
  return faults;
}
