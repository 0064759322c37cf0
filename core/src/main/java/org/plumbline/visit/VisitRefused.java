package org.plumbline.visit;

/** What was typed is no visit. */
public class VisitRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Why {
        /** It would have begun already. */
        PAST,
        /** It would be more than two years ahead. */
        TOO_FAR,
        /** No clock of the clinic ever shows that time: in that hour it is put forward. */
        NO_SUCH_TIME,
        /** Under 5 or over 480 minutes. */
        MINUTES,
        /** There is no place, in one line of at most 300 characters. */
        PLACE,
        /** An address for video that isn't one, or that isn't kept secret on its way (https). */
        VIDEO,
        /** Whom the patient would see is not with the clinic. */
        MEMBER,
        /** It is cancelled: it is taken up again before it is changed. */
        CANCELLED
    }

    private final Why why;

    /** Says why. */
    VisitRefused(Why why) {
        super("the visit was refused: " + why);
        this.why = why;
    }

    /** What is wrong with it. */
    public Why why() {
        return why;
    }
}
