/* The player: brings the day, and leads through it one exercise per screen. What is done goes into the outbox, network or not. */

import { bring, isOver, mark } from './day.js.xhtml?ln=portal';
import { keep, send } from './outbox.js.xhtml?ln=portal';
import { isBusy, once } from './once.js.xhtml?ln=portal';
import { ask, judge, needsNumber, report } from './pain.js.xhtml?ln=portal';
import { end, fill, part, show, shown } from './screens.js.xhtml?ln=portal';
import { awaken, picture, signal } from './stage.js.xhtml?ln=portal';
import { steps } from './steps.js.xhtml?ln=portal';
import { Timer } from './timer.js.xhtml?ln=portal';

const NEXT = 8;
const QUIET = ['before', 'nothing', 'end'];

let plan;
let todo = [];
let now = 0;
let timer;
let eased = false;

async function load() {
  show('loading');
  await send();
  plan = await bring();
  if (!plan) {
    show('lost');
  } else if (plan.asks) {
    ask();
  } else if (plan.paused) {
    show('shut');
  } else if (plan.light === 'STOP') {
    end(plan.says || part('says').dataset.stop);
  } else {
    begin();
  }
}

function begin() {
  todo = plan.exercises.filter((exercise) => !exercise.done);
  part('heed').hidden = !plan.easy && plan.light !== 'AMBER';
  part('heed').textContent = plan.easy ? part('heed').dataset.easy : plan.says;
  show(todo.length ? 'before' : 'nothing');
}

/* What is done now: the exercise as it was prescribed, or its easier variant. */
const current = () => (eased ? todo[now].easier : todo[now]);

function say(step) {
  const words = part('clock').dataset;
  const sides = { RIGHT: words.right, LEFT: words.left, '': '' };
  part('phase').textContent = [words[step.phase], sides[step.side]].filter(Boolean).join(' · ');
  const { dose, picture: seen } = current();
  part('turn').textContent = fill(words.turn, step.repetition, dose.repetitions, step.set, dose.sets);
  part('turn').hidden = step.phase === 'next';
  picture(seen, step.side);
  signal(step.phase);
}

/* Shows what is to be done; in its easier variant first, where the last session was too much. */
function present(easier = plan.easy) {
  eased = easier && Boolean(todo[now].easier);
  const exercise = current();
  part('ease').hidden = !todo[now].easier;
  part('ease').textContent = eased ? part('ease').dataset.usual : part('ease').dataset.easier;
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

function tick() {
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

/* Done, or left out with a reason. */
async function leave(told, then) {
  timer.stop();
  const exercise = todo[now];
  await keep(plan.patient, { program: plan.program, exercise: exercise.id, ...told });
  if (told.kind !== 'SKIPPED') {
    await mark(plan, exercise);
  }
  await then(() => next(false));
}

const done = () => once(() => leave({ kind: eased ? 'EASIER' : 'DONE' }, () => next(true)));
const skip = (reason) => once(() => leave({ kind: 'SKIPPED', reason }, (goOn) => goOn()));

/* Why it is left out; pain is asked about first. */
function tell(reason) {
  if (reason === 'PAIN') {
    part('easier').hidden = eased || !todo[now].easier;
    document.querySelectorAll('#hurt input').forEach((input) => (input.checked = false));
    show('hurt');
  } else {
    skip(reason);
  }
}

/* The next exercise; by itself, after a rest, where one goes on without hands. */
function next(goesOn) {
  now++;
  if (now >= todo.length) {
    part('progress').textContent = '';
    show('after');
    return;
  }
  present();
  if (goesOn && part('way-free').checked && timer.steps.length) {
    timer.steps.unshift({ phase: 'next', seconds: NEXT, side: current().sides[0], set: 1, repetition: 1 });
    tick();
  }
}

/* Goes on after something was told, unless it asks the questions or stops for today. */
async function follow(goOn) {
  const { asks, stops, says } = await judge(plan);
  if (asks) {
    ask();
  } else if (stops) {
    end(part('says').dataset.stop);
  } else {
    goOn(says);
  }
}

async function start() {
  if (needsNumber('before', ['pain-before'])) {
    return;
  }
  awaken();
  const told = await report(plan, 'before', ['pain-before', 'BEFORE']);
  told ? await follow(() => present()) : present();
}

/* It hurts too much: the easier variant, or nothing of it today. */
const hurts = (instead) => once(async () => {
  if (!needsNumber('hurt', ['pain-now'])) {
    await report(plan, 'hurt', ['pain-now', 'DURING']);
    await instead();
  }
});

async function finish() {
  if (needsNumber('after', ['pain-during', 'pain-after'])) {
    return;
  }
  await report(plan, 'after', ['pain-during', 'DURING']);
  await report(plan, 'after', ['pain-after', 'AFTER']);
  await follow(end);
}

const presses = {
  again: load,
  begin: () => once(start),
  start: tick, pause, on: goOn, done,
  finish: () => once(finish),
  ease: () => present(!eased),
  easier: () => hurts(() => follow(() => present(true))),
  out: () => hurts(() => leave({ kind: 'SKIPPED', reason: 'PAIN' }, (goOn) => follow(goOn))),
  skip: () => isBusy() || (pause(), show('why')),
  back: () => show('exercise'),
};
Object.entries(presses).forEach(([id, press]) => part(id).addEventListener('click', press));
document.querySelectorAll('[data-reason]').forEach((reason) => reason.addEventListener('click', () => tell(reason.dataset.reason)));
document.addEventListener('visibilitychange', () => (document.hidden ? pause() : plan && isOver(plan) && QUIET.includes(shown()) && load()));
load();
