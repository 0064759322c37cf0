package org.plumbline.letter;

/** What was typed makes no letter. */
public class LetterRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Why {
        /** A place is empty that must not be. */
        MISSING,
        /** A place holds more than it may. */
        TOO_LONG,
        /** The days end before they begin, reach beyond today, or are more than a year. */
        PERIOD
    }

    /** Where. */
    public enum Place {
        ADDRESSEE,
        REASON,
        SUMMARY,
        ASKS,
        URGENCY,
        PERIOD
    }

    private final Why why;
    private final Place place;

    LetterRefused(Why why, Place place) {
        super(why + " at " + place);
        this.why = why;
        this.place = place;
    }

    /** What is wrong. */
    public Why why() {
        return why;
    }

    /** Where. */
    public Place place() {
        return place;
    }
}
