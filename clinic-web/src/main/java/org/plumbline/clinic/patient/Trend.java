package org.plumbline.clinic.patient;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.course.Adherence;
import org.plumbline.course.Treatment;
import org.plumbline.pain.PainReport;
import org.plumbline.program.Program;

/** Pain and what was done over a span of time. A week begins on Monday. */
final class Trend {

    /** A shorter record is drawn on an axis of two weeks. */
    private static final int LEAST_DAYS = 14;

    private static final int WEEK = 7;

    private final Treatment treatment;
    private final Span span;
    private final LocalDate from;
    private final Adherence adherence;

    Trend(Treatment treatment, Span span) {
        this.treatment = treatment;
        this.span = span;
        this.from = begin();
        this.adherence = treatment.parts().adherence();
    }

    /** Where the record begins later than the span, the axis does so too. */
    private LocalDate begin() {
        LocalDate today = treatment.today();
        LocalDate earliest = span.from(today);
        LocalDate latest = today.minusDays(LEAST_DAYS - 1L);
        return Stream.concat(
                        treatment.parts().pain().stream().map(PainReport::reportedOn),
                        treatment.parts().programs().stream()
                                .map(program -> program.period().startsOn()))
                .filter(day -> !day.isBefore(earliest))
                .reduce((one, other) -> one.isBefore(other) ? one : other)
                .filter(first -> begunBefore(earliest) || first.isBefore(latest))
                .map(first -> begunBefore(earliest) ? earliest : first)
                .orElse(begunBefore(earliest) ? earliest : latest);
    }

    private boolean begunBefore(LocalDate day) {
        return treatment.parts().programs().stream()
                .anyMatch(program -> program.period().startsOn().isBefore(day));
    }

    Span span() {
        return span;
    }

    /** The first day of the axis. */
    LocalDate from() {
        return from;
    }

    /** The last day: today. */
    LocalDate today() {
        return treatment.today();
    }

    boolean isEmpty() {
        return pain().isEmpty() && weeks().isEmpty();
    }

    /** Pain by day or by week, the oldest first. */
    List<TrendPain> pain() {
        Map<LocalDate, Integer> worst = treatment.parts().pain().stream()
                .filter(report -> !report.reportedOn().isBefore(from))
                .collect(Collectors.toMap(
                        PainReport::reportedOn, report -> report.score().value(), Math::max, TreeMap::new));
        ToDoubleFunction<Map.Entry<LocalDate, Integer>> score = Map.Entry::getValue;
        return worst.entrySet().stream()
                .collect(Collectors.groupingBy(
                        day -> span.isByDay() ? day.getKey() : monday(day.getKey()),
                        TreeMap::new,
                        Collectors.averagingDouble(score)))
                .entrySet()
                .stream()
                .map(point -> new TrendPain(later(point.getKey(), from), point.getValue()))
                .toList();
    }

    /** What was done by week, the oldest first; weeks without a program are left out. */
    List<TrendWeek> weeks() {
        return monday(from)
                .datesUntil(today().plusDays(1), java.time.Period.ofDays(WEEK))
                .flatMap(monday -> week(later(monday, from), monday.plusDays(WEEK - 1L)).stream())
                .toList();
    }

    private Optional<TrendWeek> week(LocalDate first, LocalDate sunday) {
        LocalDate last = sunday.isAfter(today()) ? today() : sunday;
        return adherence
                .percent(first, last)
                .map(percent -> new TrendWeek(first, last, adherence.done(first, last), percent));
    }

    /** How much of the last seven days' exercises was done, in percent; nothing without a program of that long. */
    Optional<Integer> lastSevenDays() {
        LocalDate first = today().minusDays(WEEK - 1L);
        return adherence.on(first).flatMap(program -> adherence.percent(first, today()));
    }

    /** The programs that began within the span, the oldest first. */
    List<Program> changes() {
        return treatment.parts().programs().stream()
                .filter(program -> !program.period().startsOn().isBefore(from)
                        && !program.period().startsOn().isAfter(today()))
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
