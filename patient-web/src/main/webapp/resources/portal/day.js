/* The day: from the server, else as it was when the server was last within reach. */

import { all, put, unseal } from './vault.js.xhtml?ln=portal';

const LONGEST = 14 * 24 * 3600 * 1000;

/* What is done on the device is known here before the server knows. */
async function keepPlan(plan) {
  await put('plan', 'day', plan.patient, plan);
  return plan;
}

async function kept() {
  const row = (await all('plan')).find((each) => each.at > Date.now() - LONGEST);
  return row && unseal(row);
}

async function ask(what) {
  const response = await fetch(`/portal/api/${what}`, { headers: { Accept: 'application/json' } });
  if (!response.ok || response.redirected) {
    throw new Error(`status ${response.status}`);
  }
  return response.json();
}

/** The day; nothing where there is no network and none was kept within two weeks. */
export async function bring() {
  try {
    const [plan, easier] = await Promise.all([ask('today'), ask('easier')]);
    return await keepPlan({ ...plan, exercises: plan.exercises.map((exercise) => ({ ...exercise, easier: easier[exercise.id] })) });
  } catch (error) {
    // No network, or nobody signed in: what is kept will do.
  }
  const plan = await kept();
  return plan && plan.day !== todayIn(plan.zone) ? anew(plan) : plan;
}

/* Today where the clinic is, as 2028-02-29: a device may be in another zone. */
function todayIn(timeZone) {
  return new Date().toLocaleDateString('sv', { timeZone });
}

/* The plan of an earlier day, on another one: nothing of it is done yet. */
function anew(plan) {
  return { ...plan, exercises: plan.exercises.map((exercise) => ({ ...exercise, done: false })) };
}

/** Remembers on the device what else holds of the day from now on. */
export function change(plan, news) {
  return keepPlan(Object.assign(plan, news));
}

/** Remembers on the device that an exercise is done. */
export function mark(plan, exercise) {
  exercise.done = true;
  return keepPlan(plan);
}
