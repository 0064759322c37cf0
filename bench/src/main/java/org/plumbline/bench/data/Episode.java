package org.plumbline.bench.data;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The time of one program.
 *
 * @param startsOn the program's first day
 */
record Episode(UUID program, LocalDate startsOn, List<Line> lines) {
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
