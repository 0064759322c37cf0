/* What the player hears of pain, and what follows from it: on the device by the two numbers that it knows, at the server by all its rules. */

import { change } from './day.js.xhtml?ln=portal';
import { keep, send } from './outbox.js.xhtml?ln=portal';
import { read } from './soon.js.xhtml?ln=portal';

const SECONDS = 8;
const SCREEN = '/portal/danger/screen.xhtml';

/** The red-flag questions come before anything else. */
export const ask = () => location.assign(SCREEN);

/* What is new, as it is ticked on a screen of the player. */
function signs(screen) {
  const ticked = (name) => document.querySelector(`#${screen} [name="${name}"]`).checked;
  return { leg: ticked('leg'), fall: ticked('fall') };
}

/* Whether a report alone makes a session's light red: from which score on it does, the server has said. */
function isRed({ red = {} }, told) {
  return told.score >= (red[told.relation] ?? Infinity);
}

/** Whether a report asks the red-flag questions, by its ticks and its numbers. */
export function isAsked({ last, score, rise, red }, told) {
  return told.leg || told.fall || told.score >= score || told.score - (last[told.relation] ?? told.score) >= rise || isRed({ red }, told);
}

/** Whether something new was ticked on a screen, but no number chosen on any of its scales: then one is needed, and is said to be. */
export function needsNumber(screen, scales) {
  const { leg, fall } = signs(screen);
  const missing = (leg || fall) && !scales.some((scale) => document.querySelector(`input[name="${scale}"]:checked`));
  const place = document.getElementById(`needed-${screen}`);
  place.textContent = missing ? place.dataset.words : '';
  return missing;
}

/**
 * Keeps a report of pain of the day's patient, and remembers what follows: whether it asks the questions, by its numbers or by words in its
 * note; after a red light the easier variants come first, and after something new it is over for today.
 */
export async function keepPain(plan, told, warned = false) {
  await keep(plan.patient, { kind: 'PAIN', ...told });
  const { rescreen } = plan;
  await change(plan, {
    asks: plan.asks || warned || isAsked(rescreen, told),
    easy: plan.easy || isRed(rescreen, told),
    ...((warned || told.leg || told.fall) && { light: 'STOP', says: '' }),
    rescreen: { ...rescreen, last: { ...rescreen.last, [told.relation]: told.score } },
  });
}

/** Keeps what a scale of a screen says as a report of pain, and tells whether there was one: nothing is kept where nobody chose. */
export async function report(plan, screen, [scale, relation]) {
  const chosen = document.querySelector(`input[name="${scale}"]:checked`);
  if (chosen) {
    await keepPain(plan, { score: Number(chosen.value), region: plan.region, relation, note: '', ...signs(screen) });
  }
  return Boolean(chosen);
}

/** What follows from all that was told so far: {asks, stops, says}. What the device knows to be asked waits for no server. */
export async function judge(plan) {
  if (plan.asks) {
    return { asks: true };
  }
  await send();
  try {
    const { light, asks, stops, easy, says } = await read('light', SECONDS);
    await change(plan, { light, asks, easy: plan.easy || easy });
    return { asks, stops, says };
  } catch (error) {
    // No network: what was told is kept, and judged by all rules when it arrives.
    return { asks: plan.asks, stops: plan.light === 'STOP', says: '' };
  }
}
