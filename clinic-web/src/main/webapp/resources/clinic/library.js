// The library: an exercise's picture moves while it is pointed at or has the focus, unless the reader asks for no motion. Whoever opens
// an exercise is led to it where it does not stand beside the others; the address always names the one that is shown.
(() => {
  "use strict";
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
  const narrow = window.matchMedia("(max-width: 64rem)");
  const about = (event, selector) => (event.target instanceof Element ? event.target.closest(selector) : null);
  let pointed = null;
  let focused = null;

  const turn = (part, moves) => {
    part?.querySelectorAll(moves ? 'img[src*="moving=false"]' : "img[data-turned]").forEach((image) => {
      image.src = moves ? image.src.replace("moving=false", "moving=true") : image.src.replace("moving=true", "moving=false");
      image.toggleAttribute("data-turned", moves);
    });
  };

  const change = (before, after) => {
    if (before !== after && !calm.matches) {
      if (before !== pointed && before !== focused) {
        turn(before, false);
      }
      turn(after, true);
    }
  };

  document.addEventListener("pointerover", (event) => {
    const before = pointed;
    pointed = about(event, ".moves");
    change(before, pointed);
  });

  document.documentElement.addEventListener("pointerleave", () => {
    const before = pointed;
    pointed = null;
    change(before, null);
  });

  document.addEventListener("focusin", (event) => {
    const before = focused;
    focused = about(event, ".moves");
    change(before, focused);
  });

  document.addEventListener("focusout", () => {
    const before = focused;
    focused = null;
    change(before, null);
  });

  // What is opened: "list" from a tile, "shown" from the exercise that is shown.
  let opened = null;
  document.addEventListener(
    "click",
    (event) => {
      const button = about(event, "input[id$=':open']");
      if (button) {
        opened = button.closest(".tile") ? "list" : "shown";
      } else if (about(event, "#back-to-list")) {
        (document.querySelector(".tile.current .tile-open") ?? document.querySelector(".tile-open") ?? document.getElementById("library:sought"))?.focus();
      } else if (about(event, ".tile") && !about(event, "input, button, a, video")) {
        about(event, ".tile").querySelector(".tile-open").click();
      }
    },
    true,
  );

  window.jQuery(document).on("pfAjaxComplete", () => {
    const shown = document.getElementById("shown");
    if (!opened || !shown) {
      return;
    }
    const from = opened;
    opened = null;
    const { exercise } = shown.dataset;
    document.querySelectorAll(".tile").forEach((tile) => tile.classList.toggle("current", tile.dataset.exercise === exercise));
    window.history.replaceState(null, "", `?exercise=${encodeURIComponent(exercise)}`);
    document.getElementById("offer").scrollTop = 0;
    if (from === "shown" || narrow.matches) {
      window.requestAnimationFrame(() => {
        shown.scrollIntoView({ block: "start" });
        document.getElementById("shown-name").focus({ preventScroll: true });
      });
    }
  });
})();
