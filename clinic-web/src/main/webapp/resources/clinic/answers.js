// A red-flag question is answered by the first letter of its answer, too, which goes on to the next: one key for each question.
'use strict';

{
  const flags = document.getElementById('flags');
  const chosen = (question) => question.querySelector('input:checked') ?? question.querySelector('input');

  function letter(event) {
    const question = event.target.closest('fieldset');
    if (!question || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const label = [...question.querySelectorAll('label')].find((each) =>
      each.textContent.trim().toLowerCase().startsWith(event.key.toLowerCase()),
    );
    if (label) {
      event.preventDefault();
      label.control.click();
      const all = [...flags.querySelectorAll('fieldset')];
      const next = all[all.indexOf(question) + 1];
      (next ? chosen(next) : label.control).focus();
    }
  }

  flags.addEventListener('keydown', letter);
}
