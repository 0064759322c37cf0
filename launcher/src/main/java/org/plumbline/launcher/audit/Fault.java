package org.plumbline.launcher.audit;

/**
 * The first thing that is wrong with a clinic's audit.
 *
 * @param kind what is wrong
 * @param number the place in the chain, from 1; 0 for an event that has none
 * @param row the row, for whoever looks into it: ids and moments only
 */
public record Fault(Kind kind, long number, String row) {
    /** What can be wrong. */
    public enum Kind {
        /** A row is not what was sealed. */
        CHANGED("was changed"),
        /** A row stands where another belongs. */
        OUT_OF_ORDER("is out of order"),
        /** A seal, or the event that it seals, is gone. */
        MISSING("is missing"),
        /** An event waits for its seal for more than a minute. */
        UNSEALED("is not sealed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    @Override
    public String toString() {
        return "%s%s %s".formatted(number == 0 ? "" : "number " + number + ", ", row, kind.words);
    }
}
