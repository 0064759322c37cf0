package org.plumbline.launcher.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A program as it was done.
 *
 * @param until the last day on which it was the patient's program, or yesterday
 */
record Assigned(UUID program, LocalDate startsOn, LocalDate until, List<Line> lines) {
    private static final int WEEK = 7;

    /** A prescribed exercise. */
    record Line(UUID id, int daysPerWeek) {}

    /** The lines that are due on a day, each spread over its week. */
    List<Line> due(LocalDate day) {
        int dayOfWeek = (int) (day.toEpochDay() - startsOn.toEpochDay()) % WEEK;
        return lines.stream()
                .filter(line -> dayOfWeek * line.daysPerWeek() % WEEK < line.daysPerWeek())
                .toList();
    }
}
