/* What the player hears of pain, and what follows from it: on the device by the two numbers that it knows, at the server by all its rules. */

import { change } from './day.js.xhtml?ln=portal';
import { keep, send } from './outbox.js.xhtml?ln=portal';

const SCREEN = '/portal/danger/screen.xhtml';

/** The red-flag questions come before anything else. */
export const ask = () => location.assign(SCREEN);

/* What is new, as it is ticked on a screen of the player. */
function signs(screen) {
  const ticked = (name) => document.querySelector(`#${screen} [name="${name}"]`).checked;
  return { leg: ticked('leg'), fall: ticked('fall') };
}

function isAsked({ last, score, rise }, told) {
  return told.leg || told.fall || told.score >= score || told.score - (last[told.relation] ?? told.score) >= rise;
}

/** Whether something new was ticked on a screen, but no number chosen on any of its scales: then one is needed, and is said to be. */
export function needsNumber(screen, scales) {
  const { leg, fall } = signs(screen);
  const missing = (leg || fall) && !scales.some((scale) => document.querySelector(`input[name="${scale}"]:checked`));
  const place = document.getElementById(`needed-${screen}`);
  place.textContent = missing ? place.dataset.words : '';
  return missing;
}

/** Keeps a report of pain of the day's patient, and remembers whether it asks the questions, by its numbers or by words in its note. */
export async function keepPain(plan, told, warned = false) {
  await keep(plan.patient, { kind: 'PAIN', ...told });
  const asks = plan.asks || warned || isAsked(plan.rescreen, told);
  await change(plan, { asks, rescreen: { ...plan.rescreen, last: { ...plan.rescreen.last, [told.relation]: told.score } } });
}

/** Keeps what a scale of a screen says as a report of pain, and tells whether there was one: nothing is kept where nobody chose. */
export async function report(plan, screen, [scale, relation]) {
  const chosen = document.querySelector(`input[name="${scale}"]:checked`);
  if (chosen) {
    await keepPain(plan, { score: Number(chosen.value), region: plan.region, relation, note: '', ...signs(screen) });
  }
  return Boolean(chosen);
}

/** What follows from all that was told so far: {asks, stops, says}. Without a network, what the device itself can know. */
export async function judge(plan) {
  await send();
  try {
    const { light, asks, stops, says } = await (await fetch('/portal/api/light', { headers: { Accept: 'application/json' } })).json();
    await change(plan, { light, asks: asks || plan.asks, easy: plan.easy || stops });
    return { asks: plan.asks, stops, says };
  } catch (error) {
    // No network: what was told is kept, and judged by all rules when it arrives.
    return { asks: plan.asks, stops: false, says: '' };
  }
}
