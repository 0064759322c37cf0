package org.plumbline.outcome;

/** A goal that can't be set now. It never tells the patient's words. */
public class GoalRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    /** What is wrong. */
    public enum Why {
        /** The patient has as many as PSFS asks for; one must end first. */
        TOO_MANY,
        /** The day is past, or too far away. */
        IMPOSSIBLE_DAY
    }

    GoalRefused(Why why) {
        super("goal refused: " + why);
        this.why = why;
    }

    /** What is wrong with it. */
    public Why why() {
        return why;
    }
}
