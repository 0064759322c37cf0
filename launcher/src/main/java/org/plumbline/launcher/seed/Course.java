package org.plumbline.launcher.seed;

/**
 * How it went on at home.
 *
 * @param first the pain score about which it began, 0 to 10
 * @param last the one about which it is now, 0 to 10
 * @param adherence how likely the patient does what is due on a day, 0 to 1
 * @param retested whether a retest that is due was done
 */
record Course(double first, double last, double adherence, boolean retested) {
    private static final double NOTICED = 1;
    private static final double EARLIER_THAN_LATER = 1.5;

    /** Where a course leads. */
    enum Trend {
        BETTER,
        SAME,
        WORSE
    }

    Trend trend() {
        if (Math.abs(last - first) < NOTICED) {
            return Trend.SAME;
        }
        return last < first ? Trend.BETTER : Trend.WORSE;
    }

    /**
     * The pain to expect; it changes more in the first weeks than in the last.
     *
     * @param part of the time that has passed, 0 to 1
     */
    double expected(double part) {
        return last + (first - last) * Math.pow(1 - part, EARLIER_THAN_LATER);
    }
}
