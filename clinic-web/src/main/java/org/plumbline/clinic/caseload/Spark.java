package org.plumbline.clinic.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The pain of the last days as a line: a point for each day with a report, joined in their order.
 *
 * @param days the worst pain of each day, the oldest first
 */
record Spark(List<OptionalInt> days) {

    private static final double WIDTH = 72;
    private static final double HEIGHT = 20;
    private static final double MARGIN = 2;
    private static final int WORST = 10;

    /** The line's points as SVG's path has them; empty where nothing was reported. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (int day = 0; day < days.size(); day++) {
            if (days.get(day).isPresent()) {
                path.append(path.isEmpty() ? 'M' : 'L').append(point(day));
            }
        }
        return path.toString();
    }

    /** A dot at the last point: a line of no length with round ends; empty where nothing was reported. */
    String last() {
        for (int day = days.size() - 1; day >= 0; day--) {
            if (days.get(day).isPresent()) {
                return "M" + point(day) + "h0";
            }
        }
        return "";
    }

    /** The scores that were reported, the oldest first. */
    List<Integer> scores() {
        List<Integer> scores = new ArrayList<>();
        days.forEach(day -> day.ifPresent(scores::add));
        return scores;
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private String point(int day) {
        double x = MARGIN + day * (WIDTH - 2 * MARGIN) / Math.max(1, days.size() - 1);
        double y = HEIGHT - MARGIN - days.get(day).getAsInt() * (HEIGHT - 2 * MARGIN) / WORST;
        return tenths(x) + " " + tenths(y);
    }
}
