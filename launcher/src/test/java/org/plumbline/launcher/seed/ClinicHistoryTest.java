package org.plumbline.launcher.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.launcher.demo.DemoClinic;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.launcher.demo.DemoRole;

class ClinicHistoryTest {
    static Stream<DemoClinic> clinics() {
        return DemoClinics.all().stream();
    }

    @ParameterizedTest
    @MethodSource("clinics")
    void givesTheSameRowsForTheSameDay(DemoClinic clinic) {
        assertThat(Written.of(clinic, Written.WEDNESDAY)).isEqualTo(Written.of(clinic, Written.WEDNESDAY));
    }

    @Test
    void givesEveryRowAnIdOfItsOwn() {
        assertThat(DemoClinics.all().stream()
                        .flatMap(clinic -> Written.of(clinic, Written.WEDNESDAY).all())
                        .map(Row::id))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("clinics")
    void hasOneAdminThreeCliniciansAndTwelvePatients(DemoClinic clinic) {
        Written written = Written.of(clinic, Written.WEDNESDAY);

        assertThat(written.rows("clinic")).hasSize(1);
        assertThat(written.rows("member"))
                .extracting(row -> row.get("role"))
                .containsExactly(DemoRole.ADMIN, DemoRole.CLINICIAN, DemoRole.CLINICIAN, DemoRole.CLINICIAN);
        assertThat(written.rows("patient"))
                .extracting(row -> row.get("user_id"))
                .hasSize(12)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("clinics")
    void tellsEightWeeksUpToYesterday(DemoClinic clinic) {
        Written written = Written.of(clinic, Written.WEDNESDAY);
        LocalDate yesterday = Written.WEDNESDAY.minusDays(1);

        assertThat(days(written, "assessment", "examined_on").min(Comparator.naturalOrder()))
                .hasValueSatisfying(first -> assertThat(first).isBeforeOrEqualTo(Written.WEDNESDAY.minusWeeks(8)));
        assertThat(days(written, "exercise_session", "done_on").max(Comparator.naturalOrder()))
                .contains(yesterday);
        assertThat(days(written, "pain_report", "reported_on").max(Comparator.naturalOrder()))
                .contains(yesterday);
    }

    @ParameterizedTest
    @MethodSource("clinics")
    void writesNotesInTheClinicsLanguageOnly(DemoClinic clinic) {
        Written written = Written.of(clinic, Written.WEDNESDAY);
        DemoClinic other = DemoClinics.all().stream()
                .filter(one -> !one.equals(clinic))
                .findFirst()
                .orElseThrow();

        assertThat(notes(written).toList())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(
                        notes(Written.of(other, Written.WEDNESDAY)).toList());
    }

    private static Stream<String> notes(Written written) {
        return written.all()
                .flatMap(row -> Stream.of("note", "provokes", "eases", "reason").map(row::get))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(note -> !note.isEmpty());
    }

    private static Stream<LocalDate> days(Written written, String table, String column) {
        return written.rows(table).stream().map(row -> (LocalDate) row.get(column));
    }
}
