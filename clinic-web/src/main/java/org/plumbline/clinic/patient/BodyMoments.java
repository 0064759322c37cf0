package org.plumbline.clinic.patient;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.PainArea;
import org.plumbline.course.Parts;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainReport;

/** Where it hurt, day by day. */
final class BodyMoments {

    /** So many days at most are stepped through: the newest. */
    private static final int MOST = 60;

    private BodyMoments() {}

    /** The newest first; of one day the examination stands before the reports. */
    static List<BodyMoment> of(Parts parts, LocalDate since) {
        Stream<BodyMoment> examined = parts.assessments().stream()
                .filter(Assessment::isSigned)
                .map(one -> new BodyMoment(one.examinedOn(), true, areas(one)));
        Stream<BodyMoment> reported = parts.pain().stream()
                .filter(report -> !report.reportedOn().isBefore(since))
                .collect(Collectors.groupingBy(PainReport::reportedOn, worst()))
                .entrySet()
                .stream()
                .map(day -> new BodyMoment(day.getKey(), false, day.getValue()));
        return Stream.concat(examined, reported)
                .sorted(Comparator.comparing(BodyMoment::day)
                        .thenComparing(BodyMoment::examined)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private static Map<PainRegion, Integer> areas(Assessment assessment) {
        return assessment.painAreas().stream()
                .collect(Collectors.toMap(
                        PainArea::region, area -> area.intensity().value(), Math::max));
    }

    private static java.util.stream.Collector<PainReport, ?, Map<PainRegion, Integer>> worst() {
        return Collectors.toMap(PainReport::region, report -> report.score().value(), Math::max);
    }
}
