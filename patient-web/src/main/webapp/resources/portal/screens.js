/* The player's screens, of which one is shown at a time. */

/** The element of an id. */
export const part = (id) => document.getElementById(id);

/** A text with its places filled in order. */
export const fill = (format, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, value), format);

/** Shows one screen, from its top, read out from its heading. */
export function show(id) {
  document.querySelectorAll('.screen').forEach((screen) => (screen.hidden = screen.id !== id));
  const heading = document.querySelector(`#${id} h1`);
  heading.tabIndex = -1;
  heading.focus();
  scrollTo(0, 0);
}

/** The id of the screen that is shown. */
export const shown = () => document.querySelector('.screen:not([hidden])').id;

/** Says that it is over for today, with what follows from it. */
export function end(says) {
  part('progress').textContent = '';
  part('says').textContent = says;
  show('end');
}
