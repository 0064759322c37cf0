package org.plumbline.program;

/**
 * Weeks of a program, the first and the last included; the program's first week is 1.
 *
 * @param first 1 to 26
 * @param last at least the first; 26 is the program's end, however long it lasts
 */
public record Weeks(int first, int last) {

    /** The week that stands for a program's end. */
    public static final int END = Period.MOST_WEEKS;

    /** From the first day to the last. */
    public static final Weeks ALL = new Weeks(1, END);

    public Weeks {
        if (first < 1 || last < first || last > END) {
            throw new IllegalArgumentException("weeks run from 1 to " + END + ", not from " + first + " to " + last);
        }
    }

    /** Whether a week is one of them. */
    public boolean contain(int week) {
        return week >= first && week <= last;
    }

    /** Whether it is the program from its first day to its last. */
    public boolean areAll() {
        return equals(ALL);
    }

    /** Whether they run to the program's end. */
    public boolean areOpen() {
        return last == END;
    }

    boolean meet(Weeks other) {
        return first <= other.last && other.first <= last;
    }
}
