/* Reports pain: to the server, and where that is out of reach into the outbox, under the same key, so that it is recorded once. */

import { bring } from './day.js.xhtml?ln=portal';
import { keep } from './outbox.js.xhtml?ln=portal';
import { ask, isAsked, keepPain } from './pain.js.xhtml?ln=portal';
import { soon } from './soon.js.xhtml?ln=portal';
import { warns } from './words.js.xhtml?ln=portal';

const part = (id) => document.getElementById(id);
const form = part('pain');
const SECONDS = 15;
const LATER = [404, 408, 429];
const ASKED = ['score', 'region', 'relation'];

let sending = false;

/* Whose report it is: the form says so where the server made it, else the day that is kept here. */
let patient = form.elements.patient?.value;

async function whose() {
  const plan = await bring();
  patient = plan?.patient;
  part('stranger').hidden = Boolean(plan);
  const chosen = plan && form.querySelector(`input[name=region][value="${plan.region}"]`);
  if (chosen) {
    chosen.checked = true;
    part(chosen.closest('.body-front') ? 'view-front' : 'view-back').checked = true;
  }
}

function show(id) {
  part(id).hidden = false;
  const heading = part(id).querySelector('[tabindex]') ?? part(id);
  heading.focus();
  heading.scrollIntoView({ block: 'center' });
}

/* Kept here; where it asks the red-flag questions, they come next, without a network too. */
async function keepHere({ key, score, region, relation, note, leg, fall }) {
  const told = { ...(key && { key }), score: Number(score), region, relation, note: note ?? '', leg: Boolean(leg), fall: Boolean(fall) };
  const { stems, score: much } = part('warning-words').dataset;
  const warned = warns(stems.split(','), told.note);
  let asked = warned || isAsked({ last: {}, score: Number(much) }, told);
  const plan = await bring();
  if (plan?.patient === patient) {
    await keepPain(plan, told, warned);
    asked = plan.asks;
  } else {
    await keep(patient, { kind: 'PAIN', ...told });
  }
  form.hidden = true;
  part('incomplete').hidden = true;
  show('kept');
  if (asked) {
    ask();
  }
}

/* The server's answer is the next page: the thanks, or whatever comes first. What it refuses it refuses the form itself, in its own words; where it
   can't just now, the report waits here. */
async function send(fields) {
  let response;
  try {
    response = await fetch(form.action, { method: 'POST', body: new URLSearchParams(fields), ...soon(SECONDS) });
  } catch (error) {
    return keepHere(fields);
  }
  if (response.status >= 500 || LATER.includes(response.status)) {
    return keepHere(fields);
  }
  return response.ok ? location.assign(response.url) : form.submit();
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const fields = Object.fromEntries(new FormData(form));
  if (ASKED.some((name) => !fields[name])) {
    show('incomplete');
  } else if (patient && !sending) {
    sending = true;
    try {
      await (fields.patient ? send(fields) : keepHere(fields));
    } finally {
      sending = false;
    }
  }
});

if (!patient) {
  whose();
}
