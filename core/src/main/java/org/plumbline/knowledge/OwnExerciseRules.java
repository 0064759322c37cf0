package org.plumbline.knowledge;

import org.plumbline.knowledge.OwnExerciseRefused.Why;

/** Holds a clinic's own exercise to the rules that the schema and the checks hold the catalogue's to. */
final class OwnExerciseRules {
    /** The ranges of exercises.json. */
    static final Range SETS = new Range(1, 5);

    static final Range REPETITIONS = new Range(1, 30);
    static final Range HOLD_SECONDS = new Range(0, 60);
    static final Range REST_SECONDS = new Range(0, 300);
    static final Range DAYS_PER_WEEK = new Range(1, 7);

    private final Catalogue catalogue;

    OwnExerciseRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Refuses what can't be; what it names and the catalogue doesn't have is an {@link EntryUnknown}. */
    void check(OwnExercise own) {
        must(own.id().matches(OwnExercise.PREFIX + "[a-z0-9-]+") && !catalogue.isOwn(own.id()), Why.ID);
        must(!own.words().name().isEmpty(), Why.NO_NAME);
        must(!own.words().steps().isEmpty(), Why.NO_STEPS);
        must(!own.work().muscles().isEmpty(), Why.NO_MUSCLE);
        own.work().muscles().forEach(catalogue::muscle);
        own.contraindications().forEach(catalogue.terms()::condition);
        must(!own.answers().isEmpty() && own.work().role() != Role.AEROBIC, Why.ANSWERS_NOTHING);
        own.answers().forEach(answer -> checkSide(own.work(), answer));
        must(!own.doses().isEmpty(), Why.NO_DOSE);
        own.doses().values().forEach(OwnExerciseRules::checkDose);
    }

    private void checkSide(Work work, Answer answer) {
        Dysfunction answered = catalogue.dysfunction(answer.dysfunction());
        boolean oneSide = answer.trained() == RelativeSide.SAME || answer.trained() == RelativeSide.OPPOSITE;
        must(oneSide || answer.trained() == RelativeSide.BOTH, Why.WRONG_SIDE);
        must(!oneSide || (work.sided() && answered.sided()), Why.WRONG_SIDE);
    }

    private static void checkDose(Dose dose) {
        must(
                SETS.contains(dose.sets())
                        && REPETITIONS.contains(dose.repetitions())
                        && HOLD_SECONDS.contains(dose.holdSeconds())
                        && REST_SECONDS.contains(dose.restSeconds())
                        && DAYS_PER_WEEK.contains(dose.daysPerWeek()),
                Why.DOSE_OUT_OF_RANGE);
    }

    private static void must(boolean holds, Why why) {
        if (!holds) {
            throw new OwnExerciseRefused(why);
        }
    }
}
