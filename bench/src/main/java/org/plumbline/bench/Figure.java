package org.plumbline.bench;

import java.util.Locale;

/**
 * A number that was measured, and the goal that it is held against.
 *
 * @param goal the most that it may be, in {@code unit}
 */
record Figure(String name, double goal, double measured, String unit) {
    static final String HEADING = String.format(
            Locale.ROOT, "  %-44s %12s %12s %8s  %s", "Figure", "Goal, at most", "Measured", "Ratio", "Verdict");

    /** What part of the goal it takes: up to 1 is met. */
    double ratio() {
        return measured / goal;
    }

    boolean met() {
        return measured <= goal;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "  %-44s %9.0f %-3s %9.2f %-2s %8.2f  %s",
                name,
                goal,
                unit,
                measured,
                unit,
                ratio(),
                met() ? "met" : "NOT MET");
    }
}
