// The search over everything. Ctrl-K or the bar's button opens it; what one types is asked of the server, the latest answer counts.
// No module: PrimeFaces moves scripts to the end of the page and would take their type from them.
(() => {
  const QUIET_MS = 180;
  const dialog = document.getElementById("palette");
  const form = document.getElementById("palette-form");
  const field = document.getElementById("palette-text");
  const list = document.getElementById("palette-hits");
  const state = document.getElementById("palette-state");
  const root = form.getAttribute("action").replace(/\/api\/search$/, "");

  let asked = new AbortController();
  let waiting = 0;
  let current = -1;

  const word = (name) => document.querySelector(`#palette-words [data-word="${name}"]`).textContent;

  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  /** The places of the sheet of keys whose names hold the text. */
  function places(text) {
    return [...document.querySelectorAll("#keys-places a")]
      .filter((link) => folded(link.textContent).includes(folded(text)))
      .map((link) => ({ kind: "place", label: link.textContent, detail: "", href: link.href }));
  }

  function option(hit, index) {
    const row = document.createElement("li");
    row.id = `palette-hit-${index}`;
    row.role = "option";
    row.dataset.href = hit.href;
    const label = document.createElement("span");
    label.textContent = hit.label;
    const kind = document.createElement("span");
    kind.className = "quiet small";
    kind.textContent = hit.detail === "" ? word(hit.kind) : `${word(hit.kind)}, ${word("years").replace("{0}", hit.detail)}`;
    row.append(label, kind);
    return row;
  }

  function show(hits, said) {
    list.replaceChildren(...hits.map(option));
    field.setAttribute("aria-expanded", String(hits.length > 0));
    state.textContent = said;
    mark(hits.length > 0 ? 0 : -1);
  }

  function mark(index) {
    current = index;
    [...list.children].forEach((row, at) => row.setAttribute("aria-selected", String(at === index)));
    if (index < 0) {
      field.removeAttribute("aria-activedescendant");
    } else {
      field.setAttribute("aria-activedescendant", list.children[index].id);
      list.children[index].scrollIntoView({ block: "nearest" });
    }
  }

  async function search() {
    const text = field.value.trim();
    asked.abort();
    if (text === "") {
      show(places(""), "");
      return;
    }
    asked = new AbortController();
    const { signal } = asked;
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams({ text }), signal });
      if (!answer.ok || answer.redirected) {
        throw new Error(`answered ${answer.status}`);
      }
      const found = (await answer.json()).map((hit) => ({ ...hit, href: root + hit.address }));
      const hits = [...found, ...places(text)];
      show(hits, hits.length === 0 ? word("none") : word("some").replace("{0}", hits.length));
    } catch (failure) {
      if (!signal.aborted) {
        show([], word("failed"));
      }
    }
  }

  function open() {
    if (!dialog.open) {
      field.value = "";
      show(places(""), "");
      dialog.showModal();
      field.focus();
    }
  }

  function follow(row) {
    if (row) {
      dialog.close();
      window.location.assign(row.dataset.href);
    }
  }

  const moves = {
    ArrowDown: () => (current + 1) % list.children.length,
    ArrowUp: () => (current - 1 + list.children.length) % list.children.length,
  };

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, QUIET_MS);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key in moves && list.children.length > 0) {
      event.preventDefault();
      mark(moves[event.key]());
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    follow(list.children[current]);
  });
  list.addEventListener("click", (event) => follow(event.target.closest("[data-href]")));
  document.getElementById("palette-close").addEventListener("click", () => dialog.close());
  document.getElementById("search-open").addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      open();
    }
  });
})();
