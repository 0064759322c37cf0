// The program builder: rows are dragged to another place, and a number steps between sensible values. Both are shortcuts: the buttons
// beside a row move it, and any number can be typed.
(() => {
  "use strict";
  let dragged = null;

  const row = (event) => (event.target instanceof Element ? event.target.closest("[data-row]") : null);

  document.addEventListener("dragstart", (event) => {
    if (event.target instanceof Element && event.target.matches(".grip")) {
      dragged = row(event);
      dragged.classList.add("dragged");
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged.dataset.row);
      event.dataTransfer.setDragImage(dragged, 0, 0);
    }
  });

  document.addEventListener("dragover", (event) => {
    const over = row(event);
    document.querySelectorAll(".dragged-to").forEach((each) => each.classList.remove("dragged-to"));
    if (dragged && over && over.parentElement === dragged.parentElement) {
      event.preventDefault();
      over.classList.toggle("dragged-to", over !== dragged);
    }
  });

  document.addEventListener("drop", (event) => {
    const over = row(event);
    if (dragged && over && over !== dragged) {
      event.preventDefault();
      document.getElementById(over.parentElement.dataset.rows).value = `${dragged.dataset.row},${over.dataset.row}`;
      document.querySelector(".move").click();
    }
  });

  document.addEventListener("dragend", () => {
    document.querySelectorAll(".dragged, .dragged-to").forEach((each) => each.classList.remove("dragged", "dragged-to"));
    dragged = null;
  });

  // Whoever moves a row by its button stays at the row: PrimeFaces would stay at the place.
  let followed = null;
  document.addEventListener(
    "click",
    (event) => {
      const button = event.target instanceof Element ? event.target.closest("[data-row] input[id$=':up'], [data-row] input[id$=':down']") : null;
      if (button) {
        const up = button.id.endsWith(":up");
        followed = { row: Number(row(event).dataset.row) + (up ? -1 : 1), first: up ? "up" : "down", second: up ? "down" : "up" };
      }
    },
    true,
  );
  window.jQuery(document).on("pfAjaxComplete", () => {
    if (followed) {
      const { row: place, first, second } = followed;
      followed = null;
      window.requestAnimationFrame(() => {
        const at = (way) => document.querySelector(`[data-row="${place}"] input[id$=":${way}"]:enabled`);
        (at(first) ?? at(second))?.focus();
      });
    }
  });

  const next = (steps, value, by) => {
    const further = steps.filter((step) => (by > 0 ? step > value : step < value));
    return by > 0 ? further[0] : further[further.length - 1];
  };

  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest(".step") : null;
    if (button) {
      const input = button.closest(".field").querySelector("input");
      const steps = button.parentElement.dataset.steps.split(" ").map(Number);
      const value = next(steps, Number(input.value), Number(button.dataset.by));
      if (value !== undefined) {
        input.value = String(value);
        input.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }
  });
})();
