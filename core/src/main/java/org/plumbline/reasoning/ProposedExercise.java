package org.plumbline.reasoning;

import java.util.List;
import java.util.Optional;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.RelativeSide;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Text;

/**
 * One line of a proposal.
 *
 * @param side the side to train; {@code NONE} means both sides for a sided exercise
 * @param answered what it answers; empty only for the stay-active item
 * @param reason one clause for the patient, its side filled in
 * @param cautions what this patient should mind
 */
public record ProposedExercise(
        Exercise exercise,
        Side side,
        Dose dose,
        Optional<ConfirmedDysfunction> answered,
        Text reason,
        List<Text> cautions) {
    public ProposedExercise {
        cautions = List.copyOf(cautions);
    }

    /** The id of the dysfunction that it answers; empty only for the stay-active item. */
    public Optional<String> dysfunction() {
        return answered.map(ConfirmedDysfunction::dysfunction);
    }

    /** The same line with another dose. */
    public ProposedExercise with(Dose other) {
        return new ProposedExercise(exercise, side, other, answered, reason, cautions);
    }

    /** True when it trains just this side, told relative to the dysfunction. */
    public boolean isTrained(RelativeSide relative) {
        Side dysfunction = answered.map(ConfirmedDysfunction::side).orElse(Side.NONE);
        return relative.of(dysfunction) == side;
    }

    /** How long it takes, in minutes, not rounded. */
    public double minutes() {
        return exercise.minutes(dose, side);
    }

    /** Whether it does another's job: the same exercise, or the same role for a shared muscle on a shared side. */
    public boolean doubles(ProposedExercise other) {
        if (exercise.id().equals(other.exercise.id())) {
            return true;
        }
        boolean sameMuscle = exercise.muscles().stream().anyMatch(other.exercise.muscles()::contains);
        boolean apart = side != Side.NONE && side == other.side.opposite();
        return !apart && exercise.role() == other.exercise.role() && sameMuscle;
    }
}
