package org.plumbline.handout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.program.Period;

/**
 * The weeks of a program that are still to be filled in, from the one that today is in; all where it hasn't begun or is over.
 *
 * @param weeks those that find room, each with its number in the program
 * @param of how many weeks the program has
 */
record LogWeeks(List<Week> weeks, int of) {

    private static final int DAYS = 7;

    /** A week of a program, which begins on the weekday on which the program does. */
    record Week(int number, LocalDate first) {

        List<LocalDate> days() {
            return IntStream.range(0, DAYS).mapToObj(first::plusDays).toList();
        }
    }

    static LogWeeks of(Period period, LocalDate today, int most) {
        int all = weeks(period.startsOn(), period.endsOn().plusDays(1));
        int begun = period.contains(today) ? weeks(period.startsOn(), today) : 0;
        List<Week> shown = IntStream.range(begun, Math.min(all, begun + most))
                .mapToObj(week -> new Week(week + 1, period.startsOn().plusWeeks(week)))
                .toList();
        return new LogWeeks(shown, all);
    }

    private static int weeks(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.WEEKS.between(from, to);
    }

    /** Whether the program ends with them. */
    boolean areTheLast() {
        return weeks.get(weeks.size() - 1).number() == of;
    }
}
