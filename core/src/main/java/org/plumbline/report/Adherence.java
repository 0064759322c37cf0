package org.plumbline.report;

import java.util.List;

/**
 * How many programs are done how much, over the last four weeks.
 *
 * @param most at least four fifths of what was due
 * @param half at least half
 * @param less less than half
 */
public record Adherence(int most, int half, int less) {

    private static final double MOST = 0.8;
    private static final double HALF = 0.5;

    static Adherence of(List<Double> parts) {
        int most = (int) parts.stream().filter(part -> part >= MOST).count();
        int less = (int) parts.stream().filter(part -> part < HALF).count();
        return new Adherence(most, parts.size() - most - less, less);
    }

    /** How many programs in all. */
    public int programs() {
        return most + half + less;
    }
}
