// A form keeps itself some seconds after each change, and no field is drawn anew: neither the focus nor what is being typed moves.
// What the browser itself refuses (a number out of its range) is not sent; it waits, in its field, until it is mended.
'use strict';

{
  const PAUSE = 2000;
  const LONGEST = 6000;
  const RETRY = 10000;
  const BUSY = 429;
  const FAILED = 500;
  const KEEP = 'assessment:keep';

  const form = document.getElementById('assessment');
  const { address, update, failed, refusal } = document.getElementById('autosave').dataset;
  /** Asked for each time: the page draws it anew where it keeps the form itself. */
  const version = () => document.getElementById('assessment:version');
  let isChanged = false;
  let keeping = null;
  let timer = 0;
  let since = 0;

  function note(event) {
    if (event.target.name) {
      isChanged = true;
      since ||= Date.now();
      schedule(Math.min(PAUSE, Math.max(0, since + LONGEST - Date.now())));
    }
  }

  function schedule(delay) {
    clearTimeout(timer);
    timer = setTimeout(keep, delay);
  }

  /** One after the other: each names the version that the one before it made. */
  function keep() {
    clearTimeout(timer);
    if (!isChanged || keeping || document.getElementById('conflict')) {
      return;
    }
    since = 0;
    isChanged = false;
    keeping = send().finally(() => {
      keeping = null;
      if (since) {
        schedule(PAUSE);
      }
    });
  }

  async function send() {
    try {
      const fields = window.assessmentFields();
      const sent = JSON.stringify(Object.fromEntries([...fields.keys()].map((name) => [name, fields.getAll(name)])));
      const body = new URLSearchParams({ version: version().value, form: sent });
      const answer = await fetch(address, { method: 'POST', body, redirect: 'manual', keepalive: document.hidden });
      if (answer.status === BUSY || answer.status >= FAILED) {
        later();
        return;
      }
      if (!answer.ok) {
        throwToPage();
        return;
      }
      const kept = await answer.json();
      version().value = kept.version;
      say(kept.saved || document.getElementById('saved-words').textContent, kept.problem);
    } catch {
      later();
    }
  }

  /** Nobody answers, or not now: nothing is lost, and it is tried again. */
  function later() {
    isChanged = true;
    say(failed);
    schedule(RETRY);
  }

  /** The page itself has a place for all that is rare: two versions side by side, the way to the sign-in, an error. */
  function throwToPage() {
    window.PrimeFaces.ab({
      s: form.id,
      f: form.id,
      p: '@form',
      u: update,
      ps: false,
      g: false,
      pa: [{ name: KEEP, value: KEEP }],
      onco: (xhr, status, args) => {
        if (args?.validationFailed) {
          say(refusal);
        }
      },
      oner: later,
    });
  }

  function say(kept, problem = '') {
    document.getElementById('saved-words').textContent = kept;
    document.getElementById('saved-problem').textContent = problem;
  }

  // Enter goes on to the next field: it must not press the first button of the form, which signs.
  function goOn(event) {
    const field = event.target;
    if (event.key === 'Enter' && field.matches('input:not([type=submit], [type=button])')) {
      event.preventDefault();
      const stops = [...form.querySelectorAll('input:not([type=hidden]), textarea, select, button, summary')].filter(
        (each) => each.checkVisibility() && !each.disabled && (each.type !== 'radio' || each.name !== field.name),
      );
      stops.find((each) => field.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING)?.focus();
    }
  }

  form.addEventListener('input', note);
  form.addEventListener('change', note);
  form.addEventListener('keydown', goOn);
  // What is being kept makes a version that the form must name, or it would seem to undo another's change.
  form.addEventListener('submit', (event) => {
    clearTimeout(timer);
    if (keeping) {
      const { submitter } = event;
      event.preventDefault();
      keeping.finally(() => form.requestSubmit(submitter));
    }
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      keep();
    }
  });
}
