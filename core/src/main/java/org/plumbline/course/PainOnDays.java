package org.plumbline.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.PainReport;
import org.plumbline.reasoning.course.AtRest;
import org.plumbline.reasoning.course.Light;
import org.plumbline.reasoning.course.PainMonitoring;
import org.plumbline.reasoning.course.Reported;
import org.plumbline.reasoning.course.SessionPain;

/** A patient's reports, oldest first, as the rules about pain take them. */
record PainOnDays(List<PainReport> reports) {

    /** The light of the session of a day. */
    DayLight light(LocalDate day, PainMonitoring monitoring) {
        SessionPain pain = new SessionPain(
                worst(day, PainRelation.BEFORE),
                worst(day, PainRelation.DURING),
                worst(day.plusDays(1), PainRelation.NEXT_MORNING),
                false);
        Light light = monitoring.light(pain, baseline(day, monitoring));
        return new DayLight(day, light);
    }

    OptionalDouble baseline(LocalDate day, PainMonitoring monitoring) {
        return monitoring.baseline(
                of(PainRelation.AT_REST)
                        .map(report ->
                                new AtRest(report.reportedOn(), report.score().value()))
                        .toList(),
                day);
    }

    /** The mean of the reports at rest of the days from {@code first} to {@code last}. */
    OptionalDouble atRest(LocalDate first, LocalDate last) {
        return of(PainRelation.AT_REST)
                .filter(report -> !report.reportedOn().isBefore(first)
                        && !report.reportedOn().isAfter(last))
                .mapToInt(report -> report.score().value())
                .average();
    }

    /** The newest report, held against the one before of its kind. */
    Reported newest() {
        if (reports.isEmpty()) {
            return new Reported(OptionalInt.empty(), OptionalInt.empty(), false, false, "");
        }
        PainReport last = reports.get(reports.size() - 1);
        OptionalInt before = reports.subList(0, reports.size() - 1).stream()
                .filter(report -> report.relation() == last.relation())
                .mapToInt(report -> report.score().value())
                .reduce((earlier, later) -> later);
        return Reported.pain(last.score().value(), before, last.note());
    }

    private OptionalInt worst(LocalDate day, PainRelation relation) {
        return of(relation)
                .filter(report -> report.reportedOn().equals(day))
                .map(report -> report.score().value())
                .max(Comparator.naturalOrder())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private Stream<PainReport> of(PainRelation relation) {
        return reports.stream().filter(report -> report.relation() == relation);
    }
}
