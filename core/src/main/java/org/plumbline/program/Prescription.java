package org.plumbline.program;

import java.util.Optional;
import java.util.UUID;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.Side;

/**
 * One exercise as a clinician orders it.
 *
 * @param exercise its id in the catalogue
 * @param side the side to train; none for both, and where it has no sides
 * @param hypothesis the confirmed hypothesis that it answers; nothing for the stay-active item and in a general program
 * @param dose how much
 * @param instruction on which days, in which weeks, with which words
 */
public record Prescription(String exercise, Side side, Optional<UUID> hypothesis, Dose dose, Instruction instruction) {

    /** An exercise for the whole program, on days that the patient chooses. */
    public Prescription(String exercise, Side side, Optional<UUID> hypothesis, Dose dose) {
        this(exercise, side, hypothesis, dose, Instruction.none());
    }

    /** The same as a row keeps it: without the sources of its dose. */
    Prescription asKept() {
        return new Prescription(exercise, side, hypothesis, new PrescribedDose(dose).value(), instruction);
    }

    /** Whether it is another's exercise, on the same side, in other weeks or at the same time. */
    boolean isOfTheSame(Prescription other) {
        return exercise.equals(other.exercise) && side == other.side && hypothesis.equals(other.hypothesis);
    }
}
