package org.plumbline.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A stretch or exercise: how it is done, for whom it is not, which dysfunctions it answers and why, and its dose in each stage.
 *
 * <p>A stage without a dose is a stage in which the exercise isn't offered.
 */
public record Exercise(
        String id,
        Edition edition,
        ExerciseWords words,
        Work work,
        Care care,
        List<Answer> answers,
        Map<Stage, Dose> doses) {
    private static final double SECONDS_PER_MINUTE = 60;

    public Exercise {
        answers = List.copyOf(answers);
        doses = Map.copyOf(doses);
    }

    public Text name() {
        return words.name();
    }

    public List<Text> steps() {
        return words.steps();
    }

    public Role role() {
        return work.role();
    }

    public List<String> muscles() {
        return work.muscles();
    }

    public boolean sided() {
        return work.sided();
    }

    public Position position() {
        return work.position();
    }

    public List<Equipment> equipment() {
        return work.equipment();
    }

    /** The dose for a stage, or none when it isn't offered in that stage. */
    public Optional<Dose> dose(Stage stage) {
        return Optional.ofNullable(doses.get(stage));
    }

    /** True when it is offered in a stage and none of these conditions speaks against it. */
    public boolean suits(Stage stage, Set<String> conditions) {
        if (!doses.containsKey(stage)) {
            return false;
        }
        for (Contraindication against : care.contraindications()) {
            if (against.holdsIn(stage) && conditions.contains(against.condition())) {
                return false;
            }
        }
        return true;
    }

    /** The ways in which it answers a dysfunction; none when it doesn't. */
    public List<Answer> answersTo(String dysfunction) {
        return answers.stream()
                .filter(answer -> answer.dysfunction().equals(dysfunction))
                .toList();
    }

    /** How long it takes, in minutes, never rounded; a sided exercise on {@code NONE} is done on both sides. */
    public double minutes(Dose dose, Side side) {
        int sides = sided() && side == Side.NONE ? 2 : 1;
        return sides * dose.seconds() / SECONDS_PER_MINUTE;
    }
}
