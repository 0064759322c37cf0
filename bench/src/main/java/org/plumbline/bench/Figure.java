package org.plumbline.bench;

import java.util.Locale;

/** A number that was measured, and the goal that it is held against. */
record Figure(String name, Goal goal, double measured, String unit) {
    static final String HEADING =
            String.format(Locale.ROOT, "  %-58s %-18s %13s %8s  %s", "Figure", "Goal", "Measured", "Ratio", "Verdict");

    /** A number without a goal, to compare others with. */
    static Figure beside(String name, double measured, String unit) {
        return new Figure(name, Goal.none(), measured, unit);
    }

    @Override
    public String toString() {
        String ratio = goal.ratio(measured).isPresent()
                ? String.format(Locale.ROOT, "%.2f", goal.ratio(measured).getAsDouble())
                : "";
        String wanted = goal.limit().isPresent() ? goal + " " + unit : "";
        return String.format(
                        Locale.ROOT,
                        "  %-58s %-18s %8.2f %-4s %8s  %s",
                        name,
                        wanted,
                        measured,
                        unit,
                        ratio,
                        goal.verdict(measured))
                .stripTrailing();
    }
}
