package org.plumbline.knowledge;

/** A clinic's own exercise can't be as it was written. */
public class OwnExerciseRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Why {
        /** Its id is not one of a clinic's own, or another has it. */
        ID,
        NO_NAME,
        NO_STEPS,
        NO_MUSCLE,
        /** It answers no dysfunction, or is the stay-active kind, which answers none. */
        ANSWERS_NOTHING,
        /** One side can be trained only by an exercise with sides, for a dysfunction with sides. */
        WRONG_SIDE,
        NO_DOSE,
        DOSE_OUT_OF_RANGE
    }

    private final Why why;

    OwnExerciseRefused(Why why) {
        super("the exercise was refused: " + why);
        this.why = why;
    }

    /** What is wrong with it. */
    public Why why() {
        return why;
    }
}
