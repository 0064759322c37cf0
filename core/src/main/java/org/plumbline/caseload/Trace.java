package org.plumbline.caseload;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * One mark for each of the last days up to a day, as the database keeps it: a dot is a day of which nothing is known.
 *
 * @param marks 0 to 9, and A for ten; empty where there never was any
 * @param to the day of the last mark; null where there never was any
 */
record Trace(String marks, LocalDate to) {

    /** How many days the database keeps at most. */
    static final int LONGEST = 30;

    private static final int TEN = 10;

    /** The marks of the last days up to a day, that one included, the oldest first. */
    List<OptionalInt> last(int days, LocalDate today) {
        return IntStream.range(0, days)
                .mapToObj(each -> on(today.minusDays(days - 1L - each)))
                .toList();
    }

    private OptionalInt on(LocalDate day) {
        if (to == null) {
            return OptionalInt.empty();
        }
        long place = marks.length() - 1 - ChronoUnit.DAYS.between(day, to);
        return place < 0 || place >= marks.length() ? OptionalInt.empty() : read(marks.charAt((int) place));
    }

    private static OptionalInt read(char mark) {
        return switch (mark) {
            case '.' -> OptionalInt.empty();
            case 'A' -> OptionalInt.of(TEN);
            default -> OptionalInt.of(mark - '0');
        };
    }
}
