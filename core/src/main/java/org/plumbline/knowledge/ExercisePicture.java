package org.plumbline.knowledge;

import java.util.Locale;
import java.util.Optional;

/**
 * The picture that an exercise has: one that is drawn, for itself or lent to a clinic's own, or an image or a short video that the
 * clinic uploaded.
 *
 * @param name how its address names it: an exercise of the catalogue, or the id of an upload
 * @param kind one that is drawn can move, and be mirrored
 * @param described what it shows, in words, for who doesn't see it
 */
public record ExercisePicture(String name, OwnPicture.Kind kind, Text described) {
    /** The picture of an exercise; none where it is a clinic's own that has none. */
    public static Optional<ExercisePicture> of(Exercise exercise, Catalogue catalogue) {
        Adaptations adaptations = catalogue.adaptations();
        return adaptations.isOwnExercise(exercise.id())
                ? Optional.ofNullable(adaptations.pictures().get(exercise.id()))
                        .flatMap(own -> given(own, exercise, catalogue.original()))
                : Optional.of(drawn(exercise));
    }

    /** A picture that was chosen from an edition which had its exercise, and is asked for in one that has not, is none. */
    private static Optional<ExercisePicture> given(OwnPicture own, Exercise exercise, Catalogue original) {
        return switch (own.kind()) {
            case DRAWN ->
                original.everyExercise().stream()
                        .filter(one -> one.id().equals(own.name()))
                        .map(ExercisePicture::drawn)
                        .findFirst();
            case UPLOADED, FILMED -> Optional.of(new ExercisePicture(own.name(), own.kind(), words(own, exercise)));
        };
    }

    /** The picture that the catalogue has of an exercise. */
    public static ExercisePicture drawn(Exercise exercise) {
        return new ExercisePicture(
                exercise.id(), OwnPicture.Kind.DRAWN, exercise.words().described());
    }

    private static Text words(OwnPicture own, Exercise exercise) {
        return own.shows().isEmpty() ? exercise.words().described() : Text.same(own.shows());
    }

    /** How its address names it. */
    public String getName() {
        return name;
    }

    /** Whether it can move, and be mirrored. */
    public boolean isDrawn() {
        return kind == OwnPicture.Kind.DRAWN;
    }

    /** Whether it is a short video. */
    public boolean isFilmed() {
        return kind == OwnPicture.Kind.FILMED;
    }

    /** What it shows, in a language. */
    public String in(Locale locale) {
        return described.in(locale);
    }
}
