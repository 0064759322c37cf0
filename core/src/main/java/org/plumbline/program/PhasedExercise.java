package org.plumbline.program;

import java.time.LocalDate;
import java.util.List;

/**
 * An exercise of a program with all its doses.
 *
 * @param phases a line for each dose, in the order of the program; at least one
 */
public record PhasedExercise(List<PrescribedExercise> phases) {

    public PhasedExercise {
        phases = List.copyOf(phases);
    }

    /** The first of its lines, which says what the exercise is and why it is done. */
    public PrescribedExercise first() {
        return phases.get(0);
    }

    /** What it says, a line for each dose. */
    public List<ProgramLine> says() {
        return phases.stream().map(PrescribedExercise::line).toList();
    }

    /** Whether it is another's exercise for the same finding on the same side, however much of it. */
    boolean isOfTheSame(PhasedExercise other) {
        PrescribedExercise line = other.first();
        return first().exercise().equals(line.exercise())
                && first().side() == line.side()
                && first().dysfunction().equals(line.dysfunction());
    }

    /** Whether it may be asked for on a day. */
    public boolean isDueOn(LocalDate day) {
        return phases.stream().anyMatch(line -> line.isDueOn(day));
    }
}
