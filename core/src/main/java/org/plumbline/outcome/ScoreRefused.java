package org.plumbline.outcome;

/** A score that its measure can't have, or a day that it can't be of. It never tells the score. */
public class ScoreRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    /** What is wrong. */
    public enum Why {
        /** It lies outside the scale. */
        OFF_SCALE,
        /** It lies between two steps of the scale. */
        OFF_STEP,
        /** The day is to come, or was before the patient's birth. */
        IMPOSSIBLE_DAY,
        /** The measure is scored in another way than this. */
        OTHER_MEASURE,
        /** Not each of the patient's goals has exactly one rating. */
        OTHER_GOALS
    }

    ScoreRefused(Why why) {
        super("score refused: " + why);
        this.why = why;
    }

    /** What is wrong with it. */
    public Why why() {
        return why;
    }
}
