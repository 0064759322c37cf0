/* Steps the picture of the back through the rows of the table beside it (tag back): the newest row is the first. */

(() => {
  const REGIONS = ["upper", "middle", "lower"];
  const NUMBERS = 2;

  const text = (cell) => cell.textContent.trim();

  const show = (part, row) => {
    const cells = [...row.cells];
    REGIONS.forEach((region, index) => {
      const score = text(cells[index + NUMBERS]);
      const shade = Number(score) > 0 ? Number(score) / 12 + 0.1 : 0;
      part.querySelector(`[data-region='${region}']`).setAttribute("fill-opacity", shade);
      part.querySelector(`[data-score='${region}']`).textContent = score;
    });
    const heads = [...row.closest("table").tHead.rows[0].cells];
    const told = cells.slice(NUMBERS).map((cell, index) => [text(heads[index + NUMBERS]), text(cell)]).filter(([, score]) => score !== "");
    part.querySelector(".body-words").textContent =
      `${text(cells[0])}, ${text(cells[1])}: ${told.map(([region, score]) => `${region} ${score}`).join(", ")}`;
  };

  const begin = (part) => {
    const rows = [...document.getElementById(part.dataset.steps).tBodies[0].rows];
    const box = part.querySelector("[data-step-buttons]");
    const buttons = [...box.querySelectorAll("[data-step]")];
    let at = 0;
    const go = (step) => {
      at = Math.min(rows.length - 1, Math.max(0, at + step));
      show(part, rows[at]);
      buttons.forEach((button) => {
        const next = at + Number(button.dataset.step);
        button.setAttribute("aria-disabled", String(next < 0 || next >= rows.length));
      });
    };
    buttons.forEach((button) => button.addEventListener("click", () => go(Number(button.dataset.step))));
    box.hidden = rows.length < 2;
    go(0);
  };

  document.querySelectorAll("[data-steps]").forEach(begin);
})();
