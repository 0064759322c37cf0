/* Words in a note that ask the red-flag questions, found as the server finds them: its list, and its way to make a note plain. */

const ENDS = /[.,;:!?…\n]+/g;

/* Small letters without accents, each word after one space. */
const plain = (words) => ` ${words.toLowerCase().normalize('NFD').replace(/\p{M}+/gu, '').replace(/[^a-z0-9'|]+/g, ' ').trim()}`;

/* Where a sentence or a part of it ends, "|" stands as a word of its own. */
const marked = (words) => words.replace(ENDS, ' | ');

/** Whether a note holds one of the words. */
export function warns(stems, note) {
  const all = `${plain(note)} ${plain(marked(`${note}\n`))} `;
  return note.trim() !== '' && stems.some((stem) => all.includes(stem));
}
