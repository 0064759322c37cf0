package org.plumbline.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.knowledge.OutcomeMeasure;
import org.plumbline.outcome.ClinicScores.DayScore;
import org.plumbline.program.Assignments.Assigned;
import org.plumbline.reasoning.course.OutcomeChange;

/**
 * Puts scores of pain down to who had assigned the program that the patient had then, and to the month. What a patient said
 * before their first program is nobody's.
 *
 * @param measure the measure of pain
 * @param assigned by patient, the oldest first
 * @param zone the clinic's
 * @param from the first month
 */
record PainByMember(OutcomeMeasure measure, Map<UUID, List<Assigned>> assigned, ZoneId zone, YearMonth from) {

    private record Key(UUID member, YearMonth month) {}

    /** The members' months, by name, the newest month first. */
    List<ClinicReport.MemberMonth> of(Map<UUID, List<DayScore>> scores, Map<UUID, String> names) {
        Map<Key, List<OutcomeChange>> changes =
                new TreeMap<>(Comparator.comparing((Key key) -> names.getOrDefault(key.member(), ""))
                        .thenComparing(Key::month, Comparator.reverseOrder())
                        .thenComparing(Key::member));
        scores.forEach((patient, all) -> lastOfMonths(all)
                .forEach((month, last) -> by(patient, last.day())
                        .ifPresent(member -> changes.computeIfAbsent(new Key(member, month), key -> new ArrayList<>())
                                .add(OutcomeChange.between(measure, all.get(0).value(), last.value())))));
        return changes.entrySet().stream()
                .map(each -> new ClinicReport.MemberMonth(
                        names.getOrDefault(each.getKey().member(), ""),
                        each.getKey().month(),
                        Changes.of(each.getValue())))
                .toList();
    }

    /** The last score of each month; the first of all is what the others are held against. */
    private Map<YearMonth, DayScore> lastOfMonths(List<DayScore> all) {
        return all.stream()
                .skip(1)
                .filter(score -> !YearMonth.from(score.day()).isBefore(from))
                .collect(Collectors.toMap(
                        score -> YearMonth.from(score.day()), score -> score, (earlier, later) -> later));
    }

    private Optional<UUID> by(UUID patient, LocalDate day) {
        return assigned.getOrDefault(patient, List.of()).stream()
                .filter(each -> !LocalDate.ofInstant(each.at(), zone).isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Assigned::by);
    }
}
