package org.plumbline.launcher.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.knowledge.RedFlag;

/** What must hold of every row, whatever the day on which the seed runs. */
class HistoryTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** Every day of the week, with and without a change of the clock, and the ends of a year. */
    static Stream<LocalDate> days() {
        Stream<LocalDate> spring = IntStream.range(0, 7).mapToObj(LocalDate.of(2026, 5, 4)::plusDays);
        return Stream.concat(spring, Stream.of(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 2, 29)));
    }

    @ParameterizedTest
    @MethodSource("days")
    void nothingButPlannedVisitsIsOfTodayOrLater(LocalDate today) {
        List<Row> rows = Written.harbour(today)
                .all()
                .filter(row -> !row.table().equals("visit"))
                .toList();

        assertThat(values(rows, Instant.class))
                .allMatch(at -> at.atZone(ZONE).toLocalDate().isBefore(today));
        assertThat(rows.stream()
                        .flatMap(row -> Stream.of("examined_on", "measured_on", "done_on", "reported_on")
                                .map(row::get))
                        .filter(LocalDate.class::isInstance)
                        .map(LocalDate.class::cast))
                .isNotEmpty()
                .allMatch(day -> day.isBefore(today));
    }

    @ParameterizedTest
    @MethodSource("days")
    void everyLogIsOfTheProgramOfItsDay(LocalDate today) {
        Written written = Written.harbour(today);
        Map<UUID, Row> sessions = written.byId("exercise_session");
        Map<UUID, Row> programs = written.byId("program");
        Map<UUID, Row> lines = written.byId("prescribed_exercise");

        assertThat(written.rows("exercise_log")).isNotEmpty().allSatisfy(log -> {
            Row session = sessions.get((UUID) log.get("session_id"));
            Row program = programs.get((UUID) session.get("program_id"));
            LocalDate day = (LocalDate) log.get("done_on");

            assertThat(lines.get((UUID) log.get("prescribed_exercise_id")).get("program_id"))
                    .isEqualTo(program.id());
            assertThat(session.get("patient_id")).isEqualTo(program.get("patient_id"));
            assertThat(session.get("done_on")).isEqualTo(day);
            assertThat(dayOf(log.get("recorded_at"))).isEqualTo(day);
            assertThat(day).isBetween((LocalDate) program.get("starts_on"), (LocalDate) program.get("ends_on"));
            assertThat(program.get("replaced_at") == null || day.isBefore(dayOf(program.get("replaced_at"))))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("days")
    void noWeekHasMoreOfAnExerciseThanItsDose(LocalDate today) {
        Written written = Written.harbour(today);
        Map<UUID, Row> lines = written.byId("prescribed_exercise");
        Map<UUID, Row> programs = written.byId("program");
        Map<List<Object>, Long> perWeek = written.rows("exercise_log").stream()
                .collect(Collectors.groupingBy(
                        log -> {
                            Row line = lines.get((UUID) log.get("prescribed_exercise_id"));
                            LocalDate start = (LocalDate)
                                    programs.get((UUID) line.get("program_id")).get("starts_on");
                            long day = ((LocalDate) log.get("done_on")).toEpochDay() - start.toEpochDay();
                            return List.of(line, day / 7);
                        },
                        Collectors.counting()));

        assertThat(perWeek)
                .allSatisfy((lineAndWeek, times) -> assertThat(times)
                        .isLessThanOrEqualTo((Integer) ((Row) lineAndWeek.get(0)).get("days_per_week")));
    }

    @ParameterizedTest
    @MethodSource("days")
    void everyPainReportIsOfItsDayAndScale(LocalDate today) {
        assertThat(Written.harbour(today).rows("pain_report")).isNotEmpty().allSatisfy(report -> {
            assertThat((Integer) report.get("score")).isBetween(0, 10);
            assertThat(dayOf(report.get("felt_at"))).isEqualTo(report.get("reported_on"));
            assertThat((Instant) report.get("recorded_at")).isAfter((Instant) report.get("felt_at"));
        });
    }

    @ParameterizedTest
    @MethodSource("days")
    void everyAssessmentIsCompleteAndSignedOnce(LocalDate today) {
        Written written = Written.harbour(today);
        Set<String> questions =
                Written.CATALOGUE.redFlags().stream().map(RedFlag::id).collect(Collectors.toSet());

        assertThat(written.signatures())
                .extracting(Signature::assessment)
                .containsExactlyInAnyOrderElementsOf(
                        written.rows("assessment").stream().map(Row::id).toList());
        assertThat(written.rows("assessment")).allSatisfy(assessment -> {
            assertThat(written.of(assessment, "pain_area", "assessment_id")).isNotEmpty();
            assertThat((LocalDate) assessment.get("onset_on")).isBefore((LocalDate) assessment.get("examined_on"));
            assertThat(written.of(assessment, "red_flag_answer", "assessment_id").stream()
                            .map(answer -> (String) answer.get("question")))
                    .containsExactlyInAnyOrderElementsOf(questions);
        });
    }

    @ParameterizedTest
    @MethodSource("days")
    void everyRetestIsOfAConfirmedHypothesisAndPossible(LocalDate today) {
        Written written = Written.harbour(today);
        Map<UUID, Row> hypotheses = written.byId("hypothesis");

        assertThat(written.rows("retest")).isNotEmpty().allSatisfy(retest -> {
            assertThat(hypotheses.get((UUID) retest.get("hypothesis_id")).get("status"))
                    .isEqualTo(DecisionStatus.CONFIRMED);
            Double measured = (Double) retest.get("measured");
            assertThat(measured == null
                            || Written.CATALOGUE
                                    .test((String) retest.get("test"))
                                    .plausible()
                                    .contains(measured))
                    .isTrue();
        });
    }

    private static LocalDate dayOf(Object instant) {
        return ((Instant) instant).atZone(ZONE).toLocalDate();
    }

    private static <T> Stream<T> values(List<Row> rows, Class<T> type) {
        return rows.stream()
                .flatMap(row -> row.values().values().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
