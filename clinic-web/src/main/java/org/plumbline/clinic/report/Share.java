package org.plumbline.clinic.report;

/**
 * How many of how many. Of fewer than ten no part in percent is told: one patient more or less would change it too much.
 *
 * @param count how many
 * @param of of how many
 */
public record Share(long count, long of) {

    private static final int FEW = 10;
    private static final int PERCENT = 100;

    /** How many. */
    public long getCount() {
        return count;
    }

    /** The part in whole percent; null where there are too few to tell it. */
    public Long getPercent() {
        return of < FEW ? null : Math.round(PERCENT * (double) count / of);
    }
}
