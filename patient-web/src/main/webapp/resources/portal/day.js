/* The day: from the server, else as it was when the server was last within reach. */

import { read } from './soon.js.xhtml?ln=portal';
import { all, forget, put, unseal } from './vault.js.xhtml?ln=portal';

const LONGEST = 14 * 24 * 3600 * 1000;

/* What is done on the device is known here before the server knows. Beside the day lies the last one that had exercises of its program:
   a day of rest has none, and without a network nobody knows which day has which. */
async function keepPlan(plan) {
  await put('plan', 'day', plan.patient, plan);
  if (plan.exercises.some((exercise) => !exercise.active)) {
    await put('plan', 'program', plan.patient, plan);
  } else if (plan.paused || (await kept('program'))?.program !== plan.program) {
    await forget('plan', 'program');
  }
  return plan;
}

/* What is kept, for two weeks from when the server gave it. */
async function kept(key) {
  const row = (await all('plan')).find((each) => each.key === key);
  const plan = row && (await unseal(row));
  return (plan?.given ?? row?.at) > Date.now() - LONGEST ? plan : undefined;
}

/** The day; nothing where the server doesn't answer within so many seconds and none was kept within two weeks. */
export async function bring(seconds = 10) {
  let fresh;
  try {
    const [plan, easier] = await Promise.all([read('today', seconds), read('easier', seconds)]);
    fresh = { ...plan, given: Date.now(), exercises: plan.exercises.map((exercise) => ({ ...exercise, easier: easier[exercise.id] })) };
    return await keepPlan(fresh);
  } catch (error) {
    // No network, nobody signed in, or a device that keeps nothing: what there is will do.
  }
  return fresh ?? (await keptToday());
}

async function keptToday() {
  const plan = await kept('day');
  const today = plan && todayIn(plan.zone);
  return plan && plan.day !== today ? anew({ ...((await kept('program')) ?? plan), ...stands(plan) }, today) : plan;
}

/* Today where the clinic is, as 2028-02-29: a device may be in another zone. */
function todayIn(timeZone) {
  return new Date().toLocaleDateString('sv', { timeZone });
}

/* What stands against exercises, whatever day it is. */
const stands = ({ asks, paused, easy, rescreen }) => ({ asks, paused, easy, rescreen, light: 'UNKNOWN' });

/* The plan of an earlier day, on another one: nothing of it is done yet. */
function anew(plan, day) {
  return { ...plan, day, exercises: plan.exercises.map((exercise) => ({ ...exercise, done: false })) };
}

/** Whether a plan's day is over. */
export const isOver = (plan) => plan.day !== todayIn(plan.zone);

/** Remembers on the device what else holds of the day from now on. */
export function change(plan, news) {
  return keepPlan(Object.assign(plan, news));
}

/** Remembers on the device that an exercise is done. */
export function mark(plan, exercise) {
  exercise.done = true;
  return keepPlan(plan);
}
