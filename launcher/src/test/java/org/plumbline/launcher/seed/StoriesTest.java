package org.plumbline.launcher.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.program.ProgramKind;
import org.plumbline.reasoning.Gate;
import org.plumbline.reasoning.Verdict;

/** What the reasoning of core makes of the stories, and what state each patient is in. */
class StoriesTest {
    private static final LocalDate TODAY = Written.WEDNESDAY;

    private final Written written = Written.harbour(TODAY);

    @ParameterizedTest
    @CsvSource({
        "1, high-hip LEFT",
        "2, high-hip RIGHT; forward-tipped-pelvis NONE",
        "3, forward-tipped-pelvis NONE",
        "4, high-shoulder LEFT",
        "5, ''",
        "6, high-hip LEFT; high-shoulder RIGHT",
        "7, ''",
        "8, high-hip LEFT; forward-tipped-pelvis NONE; high-shoulder RIGHT",
        "9, high-shoulder RIGHT",
        "10, ''",
        "11, forward-tipped-pelvis NONE",
        "12, ''",
    })
    void confirmsWhatTheFindingsSupport(int patient, String confirmed) {
        Set<String> found = written.hypothesesOf(patient).stream()
                .filter(row -> row.get("status") == DecisionStatus.CONFIRMED)
                .map(row -> row.get("dysfunction") + " " + row.get("side"))
                .collect(Collectors.toSet());

        assertThat(found).isEqualTo(confirmed.isEmpty() ? Set.of() : Set.of(confirmed.split("; ", -1)));
    }

    @Test
    void givesTheFirstPatientATargetedProgramThatCoversToday() {
        List<Row> programs = written.ofPatient(1, "program");
        Row active = programs.get(1);

        assertThat(programs).hasSize(2);
        assertThat(programs.get(0).get("replaced_at")).isEqualTo(active.get("assigned_at"));
        assertThat(active.get("replaced_at")).isNull();
        assertThat(active.get("kind")).isEqualTo(ProgramKind.TARGETED);
        assertThat((LocalDate) active.get("starts_on")).isBeforeOrEqualTo(TODAY);
        assertThat((LocalDate) active.get("ends_on")).isAfterOrEqualTo(TODAY);
        assertThat(written.of(active, "prescribed_exercise", "program_id")).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void asksOneForAGeneralProgramWithItsReason() {
        List<Row> programs = written.ofPatient(5, "program");

        assertThat(written.hypothesesOf(5))
                .filteredOn(row -> row.get("verdict") != Verdict.NOTED)
                .extracting(row -> row.get("status"))
                .containsExactly(DecisionStatus.REJECTED);
        assertThat(programs).extracting(row -> row.get("kind")).containsExactly(ProgramKind.GENERAL);
        assertThat((String) programs.get(0).get("reason")).isNotEmpty();
        assertThat(written.of(programs.get(0), "prescribed_exercise", "program_id"))
                .isNotEmpty()
                .allMatch(line -> line.get("hypothesis_id") == null);
    }

    @Test
    void leavesOneSignedWithoutADecisionOrAProgram() {
        assertThat(written.ofPatient(7, "assessment")).hasSize(1);
        assertThat(written.hypothesesOf(7)).isNotEmpty().allMatch(row -> row.get("status") == DecisionStatus.PROPOSED);
        assertThat(written.ofPatient(7, "program")).isEmpty();
    }

    @Test
    void answersThreeFindingsWithFourExercises() {
        Row program = written.ofPatient(8, "program").get(0);
        List<Row> lines = written.of(program, "prescribed_exercise", "program_id");

        assertThat(lines).hasSize(5);
        assertThat(lines.stream()
                        .map(line -> line.get("dysfunction"))
                        .filter(Objects::nonNull)
                        .distinct())
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"1, NONE", "9, WATCH", "10, EMERGENCY"})
    void raisesRedFlags(int patient, Gate.Level level) {
        Set<String> raised =
                written.of(written.ofPatient(patient, "assessment").get(0), "red_flag_answer", "assessment_id").stream()
                        .filter(answer -> Boolean.TRUE.equals(answer.get("yes")))
                        .map(answer -> (String) answer.get("question"))
                        .collect(Collectors.toSet());

        assertThat(Gate.of(Written.CATALOGUE, raised).level()).isEqualTo(level);
    }

    @Test
    void assignsNothingInAnEmergency() {
        assertThat(written.ofPatient(10, "assessment")).hasSize(1);
        assertThat(written.ofPatient(10, "program")).isEmpty();
    }

    @Test
    void knowsNothingOfANewPatientButTheirConsent() {
        assertThat(written.all().filter(row -> written.patient(12).id().equals(row.get("patient_id"))))
                .extracting(Row::table)
                .containsExactly("consent");
    }

    @Test
    void hasRetestsThatAreDoneAndRetestsThatArePlanned() {
        assertThat(written.ofPatient(1, "retest"))
                .extracting(row -> row.get("measured"))
                .containsExactly(11.0, null);
        assertThat(written.ofPatient(3, "retest")).hasSize(2).allMatch(row -> row.get("measured") != null);
        assertThat(written.ofPatient(8, "retest")).hasSize(4).allMatch(row -> row.get("measured") == null);
    }

    @ParameterizedTest
    @CsvSource({"1, -9, -2", "2, -9, -2", "4, -9, -2", "6, -0.9, 0.9", "9, -9, -1.5", "11, 1, 5"})
    void letsThePainGoItsOwnWay(int patient, double least, double most) {
        double change =
                painOf(patient, TODAY.minusWeeks(1), TODAY) - painOf(patient, TODAY.minusWeeks(9), TODAY.minusWeeks(7));

        assertThat(change).isBetween(least, most);
    }

    private double painOf(int patient, LocalDate from, LocalDate before) {
        return written.ofPatient(patient, "pain_report").stream()
                .filter(row -> !((LocalDate) row.get("reported_on")).isBefore(from))
                .filter(row -> ((LocalDate) row.get("reported_on")).isBefore(before))
                .mapToInt(row -> (Integer) row.get("score"))
                .average()
                .orElseThrow();
    }
}
