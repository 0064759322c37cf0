/* The red-flag questions: says at once what the answers mean, network or not, and keeps them for the clinic. */

import { bring, change } from './day.js.xhtml?ln=portal';
import { fate, keep } from './outbox.js.xhtml?ln=portal';
import { judge } from './pain.js.xhtml?ln=portal';
import { soon } from './soon.js.xhtml?ln=portal';

const part = (id) => document.getElementById(id);
const form = part('screen');
const ANSWERED = '/portal/danger/answered.xhtml';
const FEW = 3;
const SECONDS = 20;
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
async function tell(key) {
  const place = part('told');
  const { kept, lost } = place.dataset;
  place.textContent = { told: place.textContent, kept, lost }[await (key ? fate(key) : sendForm())];
  place.hidden = false;
}

/* Keeps the answers, and what follows for the day. Nothing where this device keeps nothing, or knows nobody. */
async function record(plan, answers, isClear) {
  try {
    const key = plan && (await keep(plan.patient, { kind: 'SCREEN', answers }));
    return key && (await change(plan, { asks: false, paused: plan.paused || !isClear })) && key;
  } catch (error) {
    return undefined;
  }
}

/* The form as it is sent without a script, under a key of its own: a page that is kept has the same one each time. */
async function sendForm() {
  const body = new URLSearchParams(new FormData(form));
  body.set('key', crypto.randomUUID());
  try {
    const { url } = await fetch(form.action, { method: 'POST', body, ...soon(SECONDS) });
    return new URL(url).pathname === ANSWERED ? 'told' : 'lost';
  } catch (error) {
    return 'lost';
  }
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
  // Whoever asks for help may leave at once: who it is must be known soon, if only by what is kept.
  const plan = await bring(FEW);
  const answers = Object.fromEntries(boxes().map(({ value, checked }) => [value, checked]));
  await tell(await record(plan, answers, place === 'clear'));
  if (plan) {
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
