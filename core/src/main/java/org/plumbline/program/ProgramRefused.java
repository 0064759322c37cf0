package org.plumbline.program;

/** A program can't be assigned as it was ordered. */
public class ProgramRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The rule that it breaks. */
    public enum Why {
        /** It rests on an assessment that is not signed, or on somebody else's. */
        NOT_SIGNED,
        /** A red flag stands against it. */
        RED_FLAG,
        /** A line answers a hypothesis that nobody confirmed; or a targeted program answers none. */
        NO_HYPOTHESIS,
        /** A general program, or one of more than six exercises, has no reason. */
        NO_REASON,
        /** It has no exercise. */
        NO_EXERCISE,
        /** A line can't be: its exercise or its side does not answer the finding. */
        WRONG_SIDE,
        /** An exercise isn't for this patient: it answers something else, not in this stage, a condition speaks against it, or it is hidden. */
        NOT_SUITABLE,
        /** The patient is under 18 or pregnant, and nobody has said that this was considered. */
        NOT_CONSIDERED,
        /** An exercise has two doses at a time, or weeks in which the program is over. */
        WEEKS,
        /** A finding is to be measured again before the program begins, or more than half a year later. */
        RETEST,
        /** Its first day is past. */
        PAST
    }

    private final Why why;

    ProgramRefused(Why why) {
        super("the program was refused: " + why);
        this.why = why;
    }

    /** The rule that it breaks. */
    public Why why() {
        return why;
    }
}
