package org.plumbline.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An exercise of a clinic's own, beside those of the catalogue.
 *
 * @param id begins with {@link #PREFIX}, so that no entry of the catalogue ever has it
 * @param answers what it answers, at least one dysfunction: what answers nothing is given to nobody
 * @param contraindications keys of conditions.yaml; they hold in every stage, besides those of the position
 * @param doses how much, in each stage in which it is offered
 */
public record OwnExercise(
        String id,
        OwnWords words,
        Work work,
        List<Answer> answers,
        Set<String> contraindications,
        Map<Stage, Dose> doses) {
    /** How the ids of a clinic's own exercises begin. */
    public static final String PREFIX = "own-";

    public OwnExercise {
        answers = List.copyOf(answers);
        contraindications = Set.copyOf(contraindications);
        doses = Map.copyOf(doses);
    }

    /**
     * The words of an exercise, in the one language that the clinic writes; everybody reads them as they are.
     *
     * @param steps how it is done, step by step
     * @param feel what it should feel like
     */
    public record OwnWords(String name, List<String> steps, String feel) {
        public OwnWords {
            name = name == null ? "" : name.strip();
            steps = steps.stream()
                    .map(String::strip)
                    .filter(step -> !step.isEmpty())
                    .toList();
            feel = feel == null ? "" : feel.strip();
        }

        private ExerciseWords asWritten() {
            Text described = Text.same(String.join(" ", steps));
            return new ExerciseWords(
                    Text.same(name),
                    steps.stream().map(Text::same).toList(),
                    List.of(),
                    feel.isEmpty() ? described : Text.same(feel),
                    described);
        }
    }

    /** What speaks against a position, whatever is done in it. */
    private Set<String> byPosition() {
        return switch (work.position()) {
            case LYING_ON_FRONT -> Set.of("pregnancy", "pregnancy-second-half", "lying-flat-not-possible");
            case LYING_ON_BACK -> Set.of("pregnancy-second-half", "lying-flat-not-possible");
            case KNEELING -> Set.of("kneeling-not-possible");
            case ALL_FOURS -> Set.of("kneeling-not-possible", "wrist-pain-loaded");
            case STANDING, SITTING, LYING_ON_SIDE -> Set.of();
        };
    }

    /** The exercise, as programs and pages take it. */
    Exercise exercise() {
        return new Exercise(
                id,
                new Edition(1, Review.AWAITING, List.of()),
                words.asWritten(),
                work,
                new Care(
                        List.of(),
                        Stream.concat(contraindications.stream(), byPosition().stream())
                                .distinct()
                                .sorted()
                                .map(condition -> new Contraindication(condition, Set.of()))
                                .toList(),
                        List.of(),
                        List.of()),
                answers,
                doses);
    }
}
