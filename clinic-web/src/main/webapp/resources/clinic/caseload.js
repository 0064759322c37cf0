// The caseload: the address says what is shown, but for what is searched for; and one box ticks all.
(() => {
  "use strict";
  const search = () => document.getElementById("caseload:search");
  const shown = () => document.getElementById("found")?.dataset.address ?? "";
  const query = () => new URLSearchParams(location.search).toString();

  // What is searched for may be a name. It is kept with the tab's history for the way back, and in no address.
  const keep = (push) => {
    const address = shown() === "" ? "?view=all" : `?${shown()}`;
    const state = { ...history.state, search: search()?.value ?? "" };
    if (push && new URLSearchParams(address).toString() !== query()) {
      history.pushState(state, "", address);
    } else {
      history.replaceState(state, "");
    }
  };

  // Coming back to an address the page is opened anew: what it says may have changed meanwhile.
  addEventListener("popstate", () => location.reload());

  jQuery(document).on("pfAjaxComplete", () => keep(true));

  document.addEventListener("change", (event) => {
    if (event.target.id === "all") {
      document.querySelectorAll("input[name=chosen]").forEach((box) => {
        box.checked = event.target.checked;
      });
    }
  });

  // Only now PrimeFaces listens to the field.
  addEventListener("load", () => {
    const before = history.state?.search;
    if (before && search()) {
      search().value = before;
      search().dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
    }
  });
})();
