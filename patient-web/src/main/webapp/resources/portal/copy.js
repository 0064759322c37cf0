/* Copies a field's text, where the browser lets us: a button that can't do anything isn't shown. */

const button = document.getElementById('copy');

if (button && navigator.clipboard) {
  const field = document.getElementById(button.dataset.copy);
  const told = document.getElementById('copied');
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      told.textContent = told.dataset.text;
    } catch (refused) {
      // The browser asked, and the answer was no: selected, it can be copied by hand.
      field.select();
    }
  });
}
