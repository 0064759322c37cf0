// What takes longer than a moment says so: a form that was sent, until its answer comes, and what PrimeFaces asks for. No module, as keys.js.
(() => {
  const MOMENT_MS = 300;
  const LOOK_MS = 200;
  const FILE = "plumbline-file";
  const sign = document.getElementById("waiting");
  const $ = window.jQuery;

  let timer = 0;
  let watch = 0;

  function begin() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      sign.textContent = sign.dataset.words;
      sign.classList.add("waiting-on");
    }, MOMENT_MS);
  }

  function end() {
    clearTimeout(timer);
    clearInterval(watch);
    sign.classList.remove("waiting-on");
    sign.textContent = "";
  }

  /** A page that is answered by a file stays: a cookie tells that the file has begun to come. */
  function awaitFile() {
    const forget = () => (document.cookie = `${FILE}=; path=/; max-age=0; samesite=lax`);
    forget();
    watch = setInterval(() => {
      if (document.cookie.split("; ").some((each) => each.startsWith(FILE))) {
        forget();
        end();
      }
    }, LOOK_MS);
  }

  document.addEventListener("submit", (event) => {
    if (!event.defaultPrevented) {
      begin();
      awaitFile();
    }
  });
  window.addEventListener("pageshow", end);
  $(document).on("pfAjaxStart", begin).on("pfAjaxComplete", end);
})();
