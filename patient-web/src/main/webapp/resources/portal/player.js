/* The player: brings the day, and leads through it one exercise per screen. What is done goes into the outbox, network or not. */

import { bring, mark } from './day.js.xhtml?ln=portal';
import { keep, send } from './outbox.js.xhtml?ln=portal';
import { awaken, picture, signal } from './stage.js.xhtml?ln=portal';
import { steps } from './steps.js.xhtml?ln=portal';
import { Timer } from './timer.js.xhtml?ln=portal';

const part = (id) => document.getElementById(id);
const NEXT = 8;

let plan;
let todo = [];
let now = 0;
let timer;
let leaving = false;

const fill = (format, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, value), format);

function show(id) {
  document.querySelectorAll('.screen').forEach((screen) => (screen.hidden = screen.id !== id));
  const heading = document.querySelector(`#${id} h1`);
  heading.tabIndex = -1;
  heading.focus();
  scrollTo(0, 0);
}

async function load() {
  show('loading');
  plan = await bring();
  if (!plan) {
    show('lost');
    return;
  }
  todo = plan.exercises.filter((exercise) => !exercise.done);
  show(todo.length ? 'before' : 'nothing');
}

/* What a scale says, kept as a report of pain; nothing where nobody chose. */
function report(scale, relation) {
  const chosen = document.querySelector(`input[name="${scale}"]:checked`);
  if (chosen) {
    const score = Number(chosen.value);
    return keep(plan.patient, { kind: 'PAIN', score, region: plan.region, relation, note: '' });
  }
}

function say(step) {
  const words = part('clock').dataset;
  const sides = { RIGHT: words.right, LEFT: words.left, '': '' };
  part('phase').textContent = [words[step.phase], sides[step.side]].filter(Boolean).join(' · ');
  const { dose } = todo[now];
  part('turn').textContent = fill(words.turn, step.repetition, dose.repetitions, step.set, dose.sets);
  part('turn').hidden = step.phase === 'next';
  picture(todo[now].picture, step.side);
  signal(step.phase);
}

function present() {
  const exercise = todo[now];
  part('progress').textContent = fill(part('progress').dataset.format, now + 1, todo.length);
  for (const [id, text] of Object.entries({ name: exercise.name, told: exercise.told, reason: exercise.reason, note: exercise.note, feel: exercise.feel })) {
    part(id).textContent = text;
    part(id).hidden = !text;
  }
  part('steps').replaceChildren(...exercise.steps.map((step) => Object.assign(document.createElement('li'), { textContent: step })));
  picture(exercise.picture, exercise.sides[0]);
  timer?.stop();
  timer = new Timer(steps(exercise), { step: say, left: (left) => (part('left').textContent = left), end: done });
  buttons(timer.steps.length ? 'start' : '');
  part('clock').hidden = true;
  show('exercise');
}

/* Which of the three ways to go on with the clock is offered. */
function buttons(shown) {
  ['start', 'pause', 'on'].forEach((id) => (part(id).hidden = id !== shown));
}

function start() {
  part('clock').hidden = false;
  buttons('pause');
  timer.start();
}

function pause() {
  if (timer?.running) {
    timer.pause();
    buttons('on');
  }
}

function goOn() {
  timer.goOn();
  buttons('pause');
}

/* Done, or left out with a reason; pressed twice it counts once. */
async function leave(told, goesOn) {
  if (leaving) {
    return;
  }
  leaving = true;
  timer.stop();
  const exercise = todo[now];
  await keep(plan.patient, { program: plan.program, exercise: exercise.id, ...told });
  if (told.kind === 'DONE') {
    await mark(plan, exercise);
  }
  leaving = false;
  next(goesOn);
}

const done = () => leave({ kind: 'DONE' }, true);
const skip = (reason) => leave({ kind: 'SKIPPED', reason }, false);

/* The next exercise; by itself, after a rest, where one goes on without hands. */
function next(goesOn) {
  now++;
  if (now === todo.length) {
    part('progress').textContent = '';
    show('after');
    return;
  }
  present();
  if (goesOn && part('way-free').checked && timer.steps.length) {
    timer.steps.unshift({ phase: 'next', seconds: NEXT, side: todo[now].sides[0], set: 1, repetition: 1 });
    start();
  }
}

async function finish() {
  part('finish').disabled = true;
  await report('pain-during', 'DURING');
  await report('pain-after', 'AFTER');
  show('end');
  await send();
  try {
    const light = await (await fetch('/portal/api/light', { headers: { Accept: 'application/json' } })).json();
    part('says').textContent = light.stops ? part('says').dataset.stop : light.says;
  } catch (error) {
    // Without a network there is nothing to say yet: what was told is kept, and judged when it arrives.
    part('says').textContent = '';
  }
}

const presses = {
  again: load,
  begin: async () => {
    part('begin').disabled = true;
    awaken();
    await report('pain-before', 'BEFORE');
    present();
  },
  start, pause, on: goOn, done, finish,
  skip: () => leaving || (pause(), show('why')),
  back: () => show('exercise'),
};
Object.entries(presses).forEach(([id, press]) => part(id).addEventListener('click', press));
document.querySelectorAll('[data-reason]').forEach((reason) => reason.addEventListener('click', () => skip(reason.dataset.reason)));
document.addEventListener('visibilitychange', () => document.hidden && pause());
load();
