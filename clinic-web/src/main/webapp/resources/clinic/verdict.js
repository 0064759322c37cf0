// Holds what is typed into the fields of a test against the limits beside them, and against what is usual, at once.
'use strict';

{
  const MET = {
    ABOVE: (number, limit) => number > limit.value,
    AT_LEAST: (number, limit) => number >= limit.value,
    BELOW: (number, limit) => number < limit.value,
    AT_MOST: (number, limit) => number <= limit.value,
    OUTSIDE: (number, limit) => number < limit.value || number > limit.upper,
  };

  function read(measure) {
    return [...measure.querySelectorAll('input[type=number]')].map((input) => ({
      side: input.id.endsWith('-value') ? '' : input.closest('.field').querySelector('label').textContent.trim(),
      number: input.value === '' || !input.validity.valid ? NaN : input.valueAsNumber,
    }));
  }

  function limits(measure) {
    return [...measure.querySelectorAll('[data-limit]')].map((line) => ({
      measure: line.dataset.limit,
      comparison: line.dataset.comparison,
      value: Number(line.dataset.value),
      upper: Number(line.dataset.upper),
      words: line.dataset.words,
    }));
  }

  /** The number itself, or how far it is from the other side's. */
  function held(values, at, limit) {
    return limit.measure === 'VALUE' ? values[at].number : values[at].number - (values[1 - at]?.number ?? NaN);
  }

  function judge(measure) {
    const output = measure.querySelector('.verdict-now');
    const values = read(measure);
    const known = limits(measure);
    const said = values.flatMap((value, at) => {
      const judged = known.filter((limit) => !Number.isNaN(held(values, at, limit)));
      const met = judged.filter((limit) => MET[limit.comparison](Number(held(values, at, limit).toFixed(2)), limit));
      const words = met.length > 0 ? `${output.dataset.met} (${met.map((limit) => limit.words).join('; ')})` : output.dataset.unmet;
      return judged.length === 0 ? [] : [{ met: met.length > 0, words: value.side === '' ? words : `${value.side}: ${words}` }];
    });
    output.textContent = said.map((each) => each.words).join(' · ');
    output.classList.toggle('met', said.some((each) => each.met));
  }

  /** Possible, but unusual: the test says so, and the end of the page asks whether it is right. */
  function wonder(measure) {
    const note = measure.querySelector('.unusual');
    note.hidden = !read(measure).some(({ number }) => number < Number(note.dataset.low) || number > Number(note.dataset.high));
    document.getElementById('unusual').hidden = document.querySelector('.unusual:not([hidden])') === null;
  }

  document.querySelectorAll('.measure:has([data-limit])').forEach(judge);
  document.getElementById('assessment').addEventListener('input', (event) => {
    const measure = event.target.closest('.measure');
    if (measure?.querySelector('[data-limit]')) {
      judge(measure);
    }
    if (measure?.querySelector('.unusual')) {
      wonder(measure);
    }
  });
}
