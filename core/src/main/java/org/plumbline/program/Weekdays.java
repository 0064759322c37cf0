package org.plumbline.program;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days of the week on which an exercise is to be done.
 *
 * @param chosen the days; none where the patient chooses them
 */
public record Weekdays(Set<DayOfWeek> chosen) {

    /** The patient chooses. */
    public static final Weekdays FREE = new Weekdays(Set.of());

    public Weekdays {
        chosen = Set.copyOf(chosen);
    }

    /** As they are stored: Monday is 1, Tuesday 2, Wednesday 4 and so on. */
    public static Weekdays ofBits(int bits) {
        return new Weekdays(Arrays.stream(DayOfWeek.values())
                .filter(day -> (bits & bit(day)) != 0)
                .collect(Collectors.toSet()));
    }

    /** See {@link #ofBits}. */
    public int bits() {
        return chosen.stream().mapToInt(Weekdays::bit).sum();
    }

    private static int bit(DayOfWeek day) {
        return 1 << (day.getValue() - 1);
    }

    /** Whether the patient chooses. */
    public boolean areFree() {
        return chosen.isEmpty();
    }

    /** Whether it may be asked for on a day. */
    public boolean fit(LocalDate day) {
        return areFree() || chosen.contains(day.getDayOfWeek());
    }

    /** The days in the order of the week, from Monday; none where the patient chooses. */
    public List<DayOfWeek> inOrder() {
        return chosen.stream().sorted().toList();
    }
}
