package org.plumbline.knowledge;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The shelves of a catalogue with a clinic's changes in them.
 *
 * <p>What a change names and this edition of the catalogue doesn't have is passed over: it was checked when the change was made,
 * and a newer edition may have done without it.
 */
final class AdaptedShelves {
    private final Shelves shelves;
    private final Adaptations adaptations;

    AdaptedShelves(Shelves shelves, Adaptations adaptations) {
        this.shelves = shelves;
        this.adaptations = adaptations;
    }

    Shelves make() {
        return new Shelves(
                shelves.tests(),
                shelves.muscles(),
                dysfunctions(),
                exercises(),
                shelves.redFlags(),
                shelves.followUp(),
                adaptations.stages().map(shelves.words()::withStages).orElse(shelves.words()));
    }

    private Shelf<Dysfunction> dysfunctions() {
        return shelves.dysfunctions()
                .of(shelves.dysfunctions().every().stream().map(this::adapted))
                .without(dysfunction -> adaptations.hidden().contains(Adaptations.dysfunction(dysfunction.id())));
    }

    private Dysfunction adapted(Dysfunction dysfunction) {
        return dysfunction.with(dysfunction
                .criteria()
                .each((name, criterion) -> Optional.ofNullable(
                                adaptations.limits().get(dysfunction.id() + "/" + name))
                        .filter(limit -> limit.suits(criterion, shelves.tests().get(criterion.test())))
                        .map(limit -> limit.in(criterion))
                        .orElse(criterion)));
    }

    /** An own exercise that names what this edition doesn't have could be given to the wrong person. */
    private boolean resolves(Exercise own) {
        return own.answers().stream().allMatch(answer -> shelves.dysfunctions().has(answer.dysfunction()))
                && own.care().contraindications().stream()
                        .allMatch(
                                against -> shelves.words().terms().conditions().containsKey(against.condition()));
    }

    private Shelf<Exercise> exercises() {
        Stream<Exercise> own =
                adaptations.exercises().stream().map(OwnExercise::exercise).filter(this::resolves);
        return shelves.exercises()
                .of(Stream.concat(shelves.exercises().every().stream(), own))
                .without(exercise -> adaptations.hidden().contains(Adaptations.exercise(exercise.id())));
    }
}
