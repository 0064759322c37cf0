package org.plumbline.course;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.plumbline.pain.PainReport;

/**
 * Pain, and what was done, over some days.
 *
 * @param first the first of these days
 * @param last the last of them
 * @param pain the mean of each day's worst, 0 to 10; nothing where none was reported
 * @param done how many exercises
 * @param percent of how much was prescribed; nothing where nothing was
 */
public record Stretch(LocalDate first, LocalDate last, OptionalDouble pain, int done, Optional<Integer> percent) {

    private static final int WEEK = 7;
    private static final int FOUR_WEEKS = 28;

    /** So many days are told week by week, more of them four weeks by four weeks. */
    private static final int MOST_BY_WEEK = 16 * WEEK;

    /** The stretches from one day to another, both included, the first first. */
    public static List<Stretch> of(Treatment treatment, LocalDate from, LocalDate to) {
        int days = ChronoUnit.DAYS.between(from, to) < MOST_BY_WEEK ? WEEK : FOUR_WEEKS;
        Adherence adherence = treatment.parts().adherence();
        Map<LocalDate, Integer> worst = treatment.parts().pain().stream()
                .collect(Collectors.toMap(
                        PainReport::reportedOn, report -> report.score().value(), Math::max));
        return from.datesUntil(to.plusDays(1), Period.ofDays(days))
                .map(first -> of(first, earlier(first.plusDays(days - 1L), to), worst, adherence))
                .toList();
    }

    private static Stretch of(LocalDate first, LocalDate last, Map<LocalDate, Integer> worst, Adherence adherence) {
        OptionalDouble pain = first.datesUntil(last.plusDays(1))
                .filter(worst::containsKey)
                .mapToInt(worst::get)
                .average();
        return new Stretch(first, last, pain, adherence.done(first, last), adherence.percent(first, last));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Whether there is anything to tell of these days. */
    public boolean isTold() {
        return pain.isPresent() || percent.isPresent();
    }
}
