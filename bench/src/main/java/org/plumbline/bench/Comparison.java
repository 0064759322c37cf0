package org.plumbline.bench;

/**
 * The same work with something and without it, by turns. Each round gives a ratio of its two medians, and the median of the ratios is the
 * result: what else the machine does meanwhile meets both sides of a round alike.
 */
final class Comparison {
    private static final int UNMEASURED = 5;
    private static final int PERCENT = 100;

    private final Samples ratios = new Samples();
    private final Samples differences = new Samples();
    private final Samples allWith = new Samples();
    private final Samples allWithout = new Samples();
    private Samples with = new Samples();
    private Samples without = new Samples();

    /** Takes the time of some calls, after a few that see what has changed. */
    void measure(boolean isWith, Runnable work, int times) {
        for (int each = 0; each < UNMEASURED; each++) {
            work.run();
        }
        for (int each = 0; each < times; each++) {
            (isWith ? with : without).time(work);
        }
    }

    void endRound() {
        add(with.median(), without.median());
        allWith.addAll(with);
        allWithout.addAll(without);
        with = new Samples();
        without = new Samples();
    }

    /** Adds a round by its two medians. */
    void add(double medianWith, double medianWithout) {
        ratios.add(medianWith / medianWithout);
        differences.add(medianWith - medianWithout);
    }

    /** What it costs, in percent of the work without it; below 0 where the machine's noise is greater than the cost. */
    double costPercent() {
        return (ratios.median() - 1) * PERCENT;
    }

    /** What it costs, in ms: the median of the rounds' differences. */
    double costMillis() {
        return differences.median();
    }

    /** p50 of all rounds, in ms. */
    double with() {
        return allWith.median();
    }

    double without() {
        return allWithout.median();
    }
}
