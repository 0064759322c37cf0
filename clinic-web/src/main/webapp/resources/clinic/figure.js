// Draws the posture that is entered: the figure from the front, from behind and from both sides, as one types. Lengths are drawn
// twice as large as life, angles about twice, so that they are seen; beside it stands in words what was entered.
'use strict';

{
  const UNITS_PER_MM = 0.3;
  const DEGREES_PER_MM = 0.4;
  const MOST_DEGREES = 14;
  const MOST_UNITS = 22;
  /** Where the drawing stands while nothing is entered: about the middle of the norms. */
  const NEUTRAL = { craniovertebral: 50, shoulder: 50, pelvis: 10, kyphosis: 36, lordosis: 32 };

  const form = document.getElementById('assessment');
  const figure = document.getElementById('figure');

  function limited(value, most) {
    return Math.max(-most, Math.min(most, value));
  }

  function number(id) {
    const input = document.getElementById(`assessment:${id}`);
    return !input || input.value === '' || !input.validity.valid ? NaN : input.valueAsNumber;
  }

  /** The number of a test, above 0 where the patient's right side has more of it. */
  function sided(test) {
    const side = form.querySelector(`input[name='assessment:${test}-side']:checked`)?.value;
    const value = number(`${test}-value`);
    return side === undefined ? NaN : side === 'LEFT' ? -value : value;
  }

  function or(value, other) {
    return Number.isNaN(value) ? other : value;
  }

  function turn(view, part, degrees, centre) {
    figure.querySelectorAll(`[data-view=${view}] [data-part=${part}]`).forEach((group) => {
      group.setAttribute('transform', `rotate(${limited(degrees, MOST_DEGREES)} ${centre})`);
    });
  }

  function drawFrontal() {
    const hips = or(sided('iliac-crest-height'), 0) * DEGREES_PER_MM;
    const line = sided('acromion-line') * 2;
    const shoulders = or(line, or(sided('acromion-height'), 0) * DEGREES_PER_MM);
    const head = or(sided('head-tilt-angle'), 0) * 1.5;
    const shift = limited(or(sided('trunk-shift'), 0) * UNITS_PER_MM, MOST_UNITS);
    // From the front the patient's right is on the viewer's left: higher there is a turn with the clock, and a lean there one against it.
    [['FRONT', 1], ['BACK', -1]].forEach(([view, sign]) => {
      turn(view, 'hips', sign * hips, '60 116');
      turn(view, 'shoulders', sign * shoulders, '60 58');
      turn(view, 'head', -sign * head, '60 46');
      figure.querySelector(`[data-view=${view}] [data-part=upper]`).setAttribute('transform', `translate(${-sign * shift} 0)`);
    });
  }

  /** The joints of the figure from the side, facing the viewer's right. */
  function joints(side) {
    const hip = { x: 58 + limited(or(number('plumb-line-pelvis-value'), 0) * UNITS_PER_MM, MOST_UNITS), y: 128 };
    const shoulder = { x: hip.x - limited(or(number('plumb-line-thorax-value'), 0) * UNITS_PER_MM, MOST_UNITS), y: 62 };
    const ankle = { x: 56, y: 240 };
    const back = limited(or(number(`knee-hyperextension-${side}`), 0) * 0.8, MOST_UNITS);
    const knee = { x: (hip.x + ankle.x) / 2 + 1 - back, y: 184 };
    const neck = { x: shoulder.x - 3, y: 50 };
    const angle = (or(number('craniovertebral-angle-value'), NEUTRAL.craniovertebral) * Math.PI) / 180;
    const head = { x: neck.x + 24 * Math.cos(angle) - 10, y: neck.y - 20 * Math.sin(angle) - 8 };
    const forward = limited((or(number('forward-shoulder-angle-value'), NEUTRAL.shoulder) - NEUTRAL.shoulder) * 0.25, MOST_UNITS);
    return { hip, shoulder, ankle, knee, neck, head, arm: { x: shoulder.x + forward, y: shoulder.y } };
  }

  function drawSide(view) {
    const at = joints(view.toLowerCase());
    const hollow = limited((or(number('lumbar-lordosis-angle-value'), NEUTRAL.lordosis) - NEUTRAL.lordosis) * 0.4, MOST_UNITS);
    const round = limited((or(number('thoracic-kyphosis-angle-value'), NEUTRAL.kyphosis) - NEUTRAL.kyphosis) * 0.4, MOST_UNITS);
    const tilt = limited(or(number('asis-psis-angle-value'), NEUTRAL.pelvis) - NEUTRAL.pelvis, MOST_DEGREES);
    const svg = figure.querySelector(`[data-view=${view}]`);
    const path = (part, d) => svg.querySelector(`[data-part=${part}]`).setAttribute('d', d);
    path('leg', `M${at.hip.x} ${at.hip.y}L${at.knee.x} ${at.knee.y}L${at.ankle.x} ${at.ankle.y}`);
    path('foot', `M${at.ankle.x - 2} 246L${at.ankle.x + 14} 246`);
    path(
      'trunk',
      `M${at.hip.x} ${at.hip.y - 4}C${at.hip.x + 3 + hollow} ${at.hip.y - 28} ${at.shoulder.x - 3 - round} ${at.shoulder.y + 28} ${at.shoulder.x} ${at.shoulder.y + 6}`,
    );
    path('neck', `M${at.neck.x} ${at.neck.y + 6}L${at.head.x - 1} ${at.head.y + 8}`);
    path('arm', `M${at.arm.x} ${at.arm.y}L${at.arm.x - 1} 100L${at.arm.x + 4} 136`);
    svg.querySelector('[data-part=skull]').setAttribute('transform', `translate(${at.head.x} ${at.head.y})`);
    svg.querySelector('[data-part=pelvis]').setAttribute('transform', `translate(${at.hip.x} ${at.hip.y - 8}) rotate(${tilt})`);
  }

  /** What is entered, in words: of a sided number which side has more, of another whether it is above or below 0. */
  function tell() {
    figure.querySelectorAll('[data-tells]').forEach((line) => {
      const { tells, left, right, plain } = line.dataset;
      const value = plain === undefined ? sided(tells) : number(tells);
      const words = plain ?? (value < 0 ? left : right);
      line.hidden = Number.isNaN(value) || value === 0;
      line.textContent = line.hidden ? '' : words.replace('{0}', plain === undefined ? Math.abs(value) : value);
    });
    const told = [...figure.querySelectorAll('[data-tells]')].some((line) => !line.hidden);
    figure.querySelector('.figure-none').hidden = told;
  }

  function draw() {
    drawFrontal();
    drawSide('LEFT');
    drawSide('RIGHT');
    tell();
  }

  draw();
  form.addEventListener('input', draw);
  form.addEventListener('change', draw);
}
