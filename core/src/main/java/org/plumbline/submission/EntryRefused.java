package org.plumbline.submission;

/** What a device sent can't be so. */
public class EntryRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    /** What is wrong with it. */
    public enum Why {
        /** It has not happened yet. */
        FUTURE,
        /** It happened longer ago than a device keeps anything. */
        TOO_OLD,
        /** The program had not begun, or was over, or asked for something else in that week. */
        OTHER_DAYS,
        /** It is no exercise of a program of the caller's. */
        NOT_PRESCRIBED,
        /** No question of ours is among the answers. */
        NOTHING_ASKED
    }

    /** Refuses it for a reason. */
    public EntryRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    /** What is wrong with it. */
    public Why why() {
        return why;
    }
}
