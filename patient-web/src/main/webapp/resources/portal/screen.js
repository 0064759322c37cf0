/* The red-flag questions: says at once what the answers mean, network or not, and keeps them for the clinic. */

import { bring, change } from './day.js.xhtml?ln=portal';
import { keep, send } from './outbox.js.xhtml?ln=portal';
import { judge } from './pain.js.xhtml?ln=portal';

const part = (id) => document.getElementById(id);
const form = part('screen');
const LEVELS = [['EMERGENCY', 'help'], ['URGENT', 'doctor']];

function boxes() {
  return [...form.querySelectorAll('[name="yes"]')];
}

function show(id) {
  form.hidden = true;
  part(id).hidden = false;
  part(id).querySelector('h1').focus();
  scrollTo(0, 0);
}

/* Whether the clinic has the answers, will have them, or can't have them from this device. */
async function tell(patient, answers) {
  const told = part('told');
  told.hidden = false;
  if (!patient) {
    told.textContent = told.dataset.lost;
    return;
  }
  const words = told.textContent;
  told.textContent = told.dataset.kept;
  await keep(patient, { kind: 'SCREEN', answers });
  await send();
  told.textContent = part('unsent').textContent ? told.dataset.kept : words;
}

async function answer(event) {
  event.preventDefault();
  const ticked = boxes().filter(({ checked }) => checked);
  if (ticked.length === 0 && !part('none').checked) {
    part('incomplete').textContent = part('incomplete').dataset.words;
    return;
  }
  const levels = ticked.map(({ dataset }) => dataset.level);
  const [, place] = LEVELS.find(([level]) => levels.includes(level)) ?? ['', 'clear'];
  show(place);
  const plan = await bring();
  await tell(plan?.patient, Object.fromEntries(boxes().map(({ value, checked }) => [value, checked])));
  if (plan) {
    await change(plan, { asks: false, paused: plan.paused || place !== 'clear' });
    await goOn(plan, place);
  }
}

/* Whether exercises go on today, after answers without a yes. */
async function goOn(plan, place) {
  if (place === 'clear') {
    const { stops } = await judge(plan);
    part('says').textContent = stops ? part('says').dataset.stop : '';
    part('on').hidden = stops || plan.paused || plan.light === 'STOP';
  }
}

/* "None of these" and one of these can't both be so. */
form.addEventListener('change', ({ target }) => {
  part('incomplete').textContent = '';
  if (target === part('none')) {
    boxes().forEach((box) => (box.checked = box.checked && !target.checked));
  } else if (target.checked) {
    part('none').checked = false;
  }
});
form.addEventListener('submit', answer);
