package org.plumbline.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.PainReport;
import org.plumbline.program.Program;

/**
 * A patient's pain of the last four weeks, as they read it themselves.
 *
 * @param today today in the clinic
 * @param reports of these days, oldest first
 * @param programs all that the patient was given, the newest first
 */
public record PainDiary(LocalDate today, List<PainReport> reports, List<Program> programs) {

    /** How many days it tells of, today among them. */
    public static final int DAYS = 28;

    private static final int WEEK = 7;

    public PainDiary {
        reports = List.copyOf(reports);
        programs = List.copyOf(programs);
    }

    /** The first of its days. */
    public LocalDate from() {
        return today.minusDays(DAYS - 1L);
    }

    /** The worst pain of each day on which some was reported, 0 to 10. */
    public SortedMap<LocalDate, Integer> worst() {
        return reports.stream()
                .collect(Collectors.toMap(
                        PainReport::reportedOn, report -> report.score().value(), Math::max, TreeMap::new));
    }

    /** The programs that began on one of its days, the oldest first. */
    public List<Program> changes() {
        return programs.stream()
                .filter(program -> !program.period().startsOn().isBefore(from())
                        && !program.period().startsOn().isAfter(today))
                .sorted(Comparator.comparing(Program::number))
                .toList();
    }

    /**
     * How pain went: the mean of the seven days from the first report on, and that of the last seven days, in whole points. Of
     * pain at rest where there is enough of it, else of all reports; nothing before two whole weeks can be told apart.
     */
    public Optional<Went> went() {
        return went(true, report -> report.relation() == PainRelation.AT_REST).or(() -> went(false, report -> true));
    }

    private Optional<Went> went(boolean atRest, Predicate<PainReport> counts) {
        List<PainReport> counted = reports.stream().filter(counts).toList();
        LocalDate lastWeek = today.minusDays(WEEK - 1L);
        Optional<LocalDate> first = counted.stream()
                .map(PainReport::reportedOn)
                .findFirst()
                .filter(day -> day.plusDays(WEEK - 1L).isBefore(lastWeek));
        OptionalDouble now = mean(counted, lastWeek);
        if (first.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        long weeks = Math.round(ChronoUnit.DAYS.between(first.get(), today) / (double) WEEK);
        double then = mean(counted, first.get()).orElseThrow();
        return Optional.of(new Went(atRest, Math.round(then), Math.round(now.getAsDouble()), weeks));
    }

    /** The mean of the seven days from a day on. */
    private static OptionalDouble mean(List<PainReport> reports, LocalDate first) {
        return reports.stream()
                .filter(report -> !report.reportedOn().isBefore(first)
                        && report.reportedOn().isBefore(first.plusDays(WEEK)))
                .mapToInt(report -> report.score().value())
                .average();
    }

    /**
     * From what to what pain went.
     *
     * @param atRest whether it is pain at rest; else whatever was reported
     * @param first the mean of the first week, in whole points
     * @param last the mean of the last week, in whole points
     * @param weeks how many weeks it took
     */
    public record Went(boolean atRest, long first, long last, long weeks) {}
}
