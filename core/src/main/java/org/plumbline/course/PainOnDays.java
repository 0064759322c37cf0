package org.plumbline.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.pain.NewSigns;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.PainReport;
import org.plumbline.pain.PainScore;
import org.plumbline.reasoning.course.AtRest;
import org.plumbline.reasoning.course.Light;
import org.plumbline.reasoning.course.PainMonitoring;
import org.plumbline.reasoning.course.Reported;
import org.plumbline.reasoning.course.Rescreening;
import org.plumbline.reasoning.course.SessionPain;
import org.plumbline.reasoning.course.Trigger;

/** A patient's reports, oldest first, as the rules about pain take them. */
record PainOnDays(List<PainReport> reports, Rescreening rescreening) {

    /** The light of the session of a day. */
    DayLight light(LocalDate day, PainMonitoring monitoring) {
        Light light = monitoring.light(pain(day), baseline(day, monitoring));
        return new DayLight(day, light);
    }

    private SessionPain pain(LocalDate day) {
        return new SessionPain(
                worst(day, PainRelation.BEFORE),
                worst(day, PainRelation.DURING),
                worst(day.plusDays(1), PainRelation.NEXT_MORNING),
                warnings(day).findAny().isPresent());
    }

    /** What the light of a day is made of: another text as soon as it is made of something else, a second warning included. */
    String grounds(LocalDate day) {
        return pain(day) + " " + warnings(day).map(PainReport::id).sorted().toList();
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

    /** The lowest score of such a report on a day that makes a session's light red; nothing where none does. */
    OptionalInt redFrom(LocalDate day, PainRelation relation, PainMonitoring monitoring) {
        boolean during = relation == PainRelation.DURING;
        LocalDate session = during ? day : day.minusDays(1);
        OptionalDouble baseline = baseline(session, monitoring);
        OptionalInt before = worst(session, PainRelation.BEFORE);
        OptionalInt none = OptionalInt.empty();
        return IntStream.rangeClosed(0, PainScore.WORST)
                .filter(score -> {
                    OptionalInt told = OptionalInt.of(score);
                    SessionPain pain = new SessionPain(before, during ? told : none, during ? none : told, false);
                    return monitoring.light(pain, baseline).screensFirst();
                })
                .findFirst();
    }

    /** Why the red-flag questions should be asked again, by every report since a day, each held against the one before of its kind. */
    Set<Trigger> rescreenSince(LocalDate day) {
        return rescreen(report -> !report.reportedOn().isBefore(day));
    }

    /** The same, by the reports that count. */
    Set<Trigger> rescreen(Predicate<PainReport> counts) {
        Set<Trigger> triggers = EnumSet.noneOf(Trigger.class);
        for (int i = 0; i < reports.size(); i++) {
            if (counts.test(reports.get(i))) {
                triggers.addAll(rescreening.in(reported(i)));
            }
        }
        return triggers;
    }

    private Reported reported(int index) {
        PainReport report = reports.get(index);
        OptionalInt before = reports.subList(0, index).stream()
                .filter(earlier -> earlier.relation() == report.relation())
                .mapToInt(earlier -> earlier.score().value())
                .reduce((earlier, later) -> later);
        return Reported.pain(report.score().value(), before, report.note())
                .with(report.signs().leg(), report.signs().fall());
    }

    /** The reports of the day or of the morning after that speak of a leg, a fall or another warning sign. */
    private Stream<PainReport> warnings(LocalDate day) {
        return reports.stream()
                .filter(report -> report.reportedOn().equals(day)
                        || (report.reportedOn().equals(day.plusDays(1))
                                && report.relation() == PainRelation.NEXT_MORNING))
                .filter(this::warns);
    }

    /** Whether a report speaks of a leg, a fall or another warning sign. */
    private boolean warns(PainReport report) {
        return !report.signs().equals(NewSigns.NONE) || rescreening.warns(report.note());
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
