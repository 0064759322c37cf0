/* An exercise as the steps that one does, one after the other: get ready, hold, move, rest. */

const READY = 5;

/** The steps of an exercise: {phase, seconds, side, set, repetition}. None of what has its own time of day. */
export function steps(exercise) {
  return exercise.active ? [] : exercise.sides.flatMap((side) => [
    { phase: 'ready', seconds: READY, side, set: 1, repetition: 1 },
    ...ofSide(exercise.dose, side),
  ]);
}

function ofSide(dose, side) {
  const all = [];
  for (let set = 1; set <= dose.sets; set++) {
    for (let repetition = 1; repetition <= dose.repetitions; repetition++) {
      const here = { side, set, repetition };
      all.push({ phase: 'move', seconds: dose.move, ...here }, { phase: 'hold', seconds: dose.hold, ...here });
    }
    all.push({ phase: 'rest', seconds: set < dose.sets ? dose.rest : 0, side, set, repetition: dose.repetitions });
  }
  return all.filter((step) => step.seconds > 0);
}
