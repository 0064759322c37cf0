// Keys of one letter, which work while nothing is being typed and can be switched off; the keys of the primary button and of what has one of its own; searches; and the rail, which folds.
// No module: PrimeFaces moves scripts to the end of the page and would take their type from them.
(() => {
  const SWITCH = "plumbline.keys";
  const PATIENCE_MS = 1200;
  const YEAR_S = 31536000;
  const sheet = document.getElementById("keys");
  const on = document.getElementById("keys-on");
  const fold = document.getElementById("rail-fold");

  let before = "";
  let pressedAt = 0;

  const isOn = () => localStorage.getItem(SWITCH) !== "off";

  /** Whether the key goes into a field, or a dialog has the word. */
  const isTaken = (event) =>
    event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]") !== null
    || event.target.closest("input, textarea, select, [contenteditable]") !== null;

  function openSheet() {
    on.checked = isOn();
    sheet.showModal();
  }

  function pressed(event) {
    if (!isOn() || isTaken(event)) {
      return;
    }
    const both = event.timeStamp - pressedAt < PATIENCE_MS ? before + event.key : event.key;
    const place = document.querySelector(`#keys-places a[data-keys="${CSS.escape(both)}"]`);
    const search = document.querySelector("#main input[type=search]");
    before = event.key;
    pressedAt = event.timeStamp;
    if (place) {
      place.click();
    } else if (event.key === "?") {
      openSheet();
    } else if (event.key === "/" && search) {
      event.preventDefault();
      search.focus();
    }
  }

  /** A page has one primary button: Ctrl and Enter press it, from within a field, too. */
  function pressedPrimary(event) {
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && document.querySelector("dialog[open]") === null) {
      document.querySelector("#main .button.primary:not(:disabled)")?.click();
    }
  }

  /** What says its key is gone to by Alt and the key: an accesskey may stand once on a page, and each browser wants another combination for it. */
  function jumped(event) {
    const key = event.code.replace(/^(Digit|Key)/, "").toLowerCase();
    const there = event.altKey && !event.ctrlKey && key.length === 1 && document.querySelector(`#main [data-key="${key}"]`);
    if (there) {
      event.preventDefault();
      there.focus();
      if (there.matches("a")) {
        there.click();
      }
    }
  }

  /** The server draws the next page as this one was left: a cookie tells it. */
  function foldRail() {
    const folded = document.querySelector(".console").classList.toggle("folded");
    fold.setAttribute("aria-expanded", String(!folded));
    document.cookie = `plumbline-rail=${folded ? "folded" : "open"}; path=${fold.dataset.path}; max-age=${YEAR_S}; samesite=lax`;
  }

  /** A search listens to keys, but is to ask anew when its text has changed, by whatever means, and not when the tabulator comes by. */
  const isSearch = (event) => event.target instanceof Element && event.target.matches("#main input[type=search]");

  function keyUp(event) {
    if (isSearch(event) && event.isTrusted) {
      event.stopPropagation();
    }
  }

  function changed(event) {
    if (isSearch(event)) {
      event.target.dispatchEvent(new Event("keyup", { bubbles: true }));
    }
  }

  on.addEventListener("change", () => localStorage.setItem(SWITCH, on.checked ? "on" : "off"));
  fold.addEventListener("click", foldRail);
  document.getElementById("keys-open").addEventListener("click", openSheet);
  document.getElementById("keys-close").addEventListener("click", () => sheet.close());
  document.addEventListener("keydown", pressed);
  document.addEventListener("keydown", pressedPrimary);
  document.addEventListener("keydown", jumped);
  document.addEventListener("keyup", keyUp, true);
  document.addEventListener("input", changed);
})();
