package org.plumbline.knowledge;

import java.util.Arrays;

/** What a clinic may change in the catalogue: asked before a change is written down. */
public final class AdaptationRules {
    private final Catalogue catalogue;

    AdaptationRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The criterion of a name.
     *
     * @throws EntryUnknown where there is none
     */
    public Criterion criterion(String name) {
        return catalogue.everyDysfunction().stream()
                .flatMap(dysfunction -> dysfunction.named().stream())
                .filter(named -> named.name().equals(name))
                .map(NamedCriterion::criterion)
                .findFirst()
                .orElseThrow(() -> new EntryUnknown("criterion", name));
    }

    /**
     * Refuses a limit that the criterion of a name can't have.
     *
     * @throws EntryUnknown where there is no such criterion
     * @throws ThresholdRefused where the limit can't be
     */
    public void checkLimit(String name, OwnLimit limit) {
        Criterion criterion = criterion(name);
        ClinicalTest test = catalogue.test(criterion.test());
        limit.mustSuit(criterion, test);
        if (refers(name) && !limit.refersNoLater(criterion)) {
            throw new ThresholdRefused(ThresholdRefused.Why.REFERS_LATER, OwnLimit.plausible(criterion, test));
        }
    }

    /** What sends a patient to somebody else may be made to do so sooner, never later. */
    private boolean refers(String name) {
        String dysfunction = name.substring(0, name.indexOf('/'));
        return name.contains("/refer.") || catalogue.dysfunction(dysfunction).response() == Response.REFER;
    }

    /**
     * Refuses to hide a dysfunction that is always referred.
     *
     * @throws EntryUnknown where there is no such dysfunction
     * @throws EntryNeeded where it is to be referred
     */
    public void checkHiddenDysfunction(String id) {
        if (catalogue.dysfunction(id).response() == Response.REFER) {
            throw new EntryNeeded(id);
        }
    }

    /**
     * Refuses to hide an exercise without which a program couldn't be.
     *
     * @throws EntryUnknown where there is no such exercise
     * @throws EntryNeeded where it is the last to keep a patient active in some stage
     */
    public void checkHiddenExercise(String id) {
        Exercise hidden = catalogue.exercise(id);
        boolean needed = Arrays.stream(Stage.values())
                .filter(stage -> keepsActive(hidden, stage))
                .anyMatch(stage -> catalogue.exercises().stream()
                        .filter(other -> !other.id().equals(id))
                        .noneMatch(other -> keepsActive(other, stage)));
        if (needed) {
            throw new EntryNeeded(id);
        }
    }

    private static boolean keepsActive(Exercise exercise, Stage stage) {
        return exercise.role() == Role.AEROBIC && exercise.dose(stage).isPresent();
    }

    /**
     * Refuses an own exercise that can't be.
     *
     * @throws OwnExerciseRefused where it breaks a rule
     * @throws EntryUnknown where it names a muscle, a dysfunction or a condition that the catalogue doesn't have
     */
    public void check(OwnExercise exercise) {
        new OwnExerciseRules(catalogue).check(exercise);
    }

    /**
     * Refuses a picture for what is not an exercise of the clinic's own, and one of an exercise that the catalogue does not have.
     *
     * @param exercise whose picture it shall be
     * @throws EntryUnknown where there is no such exercise
     */
    public void check(String exercise, OwnPicture picture) {
        checkOwn(exercise);
        if (picture.kind() == OwnPicture.Kind.DRAWN) {
            catalogue.original().exercise(picture.name());
        }
    }

    /**
     * Refuses what is not an exercise of the clinic's own.
     *
     * @throws EntryUnknown where it is none
     */
    public void checkOwn(String exercise) {
        if (!catalogue.adaptations().isOwnExercise(exercise)) {
            throw new EntryUnknown("own exercise", exercise);
        }
    }
}
