// After each entry the page says anew what the entries mean: the form is sent, and the parts that come back take their places. What
// cannot be is said at its field, and is not sent.
'use strict';

{
  const form = document.getElementById('assessment');
  const { address, impossible } = document.getElementById('live').dataset;
  const reasoning = () => document.getElementById('assessment:reasoning');
  let asked = new AbortController();

  /** The fields of the form as it would be sent, without those that the browser refuses. */
  window.assessmentFields = () => {
    const refused = new Set([...form.elements].filter((field) => !field.validity.valid).map((field) => field.name));
    const fields = new URLSearchParams();
    new FormData(form).forEach((value, name) => {
      if (name.startsWith(form.id) && !refused.has(name)) {
        fields.append(name, value.replace(/\r?\n/g, '\r\n'));
      }
    });
    return fields;
  };

  function judge(field) {
    if (!field.matches('input[type=number][id]')) {
      return;
    }
    const error = field.closest('.field').querySelector('.field-error');
    error.replaceChildren();
    field.setAttribute('aria-invalid', String(!field.validity.valid));
    if (!field.validity.valid) {
      const words = document.createElement('span');
      words.className = 'field-error-text';
      words.textContent = impossible;
      error.append(words);
    }
  }

  function place(page) {
    page.querySelectorAll('[id^="assessment:"]').forEach((part) => {
      const old = document.getElementById(part.id);
      const open = old.querySelector('details')?.open;
      old.replaceWith(part);
      if (open) {
        part.querySelectorAll('details').forEach((details) => (details.open = true));
      }
    });
  }

  async function ask() {
    asked.abort();
    asked = new AbortController();
    const { signal } = asked;
    reasoning().setAttribute('aria-busy', 'true');
    const parts = await answer(signal);
    if (!signal.aborted) {
      if (parts) {
        place(new DOMParser().parseFromString(parts, 'text/html'));
      }
      reasoning().removeAttribute('aria-busy');
    }
  }

  /** The parts; nothing while nobody answers: what is entered is not lost, and the form, which keeps itself, says so. */
  async function answer(signal) {
    try {
      const response = await fetch(address, { method: 'POST', body: window.assessmentFields(), redirect: 'manual', signal });
      return response.ok ? await response.text() : '';
    } catch {
      return '';
    }
  }

  form.addEventListener('change', (event) => {
    judge(event.target);
    if (event.target.name) {
      ask();
    }
  });
}
