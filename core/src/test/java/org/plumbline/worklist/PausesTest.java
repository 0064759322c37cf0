package org.plumbline.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PausesTest {

    private static final UUID PATIENT = new UUID(0, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @Test
    void countsEveryDayOfAPatientWhoIsNeverPaused() {
        assertThat(new Pauses(Map.of()).openDays(PATIENT, TODAY.minusDays(7), TODAY))
                .isEqualTo(7);
        assertThat(new Pauses(Map.of()).openDays(PATIENT, TODAY, TODAY)).isZero();
    }

    @Test
    void countsNoPausedDay() {
        Pauses pauses = paused(5, 3);

        assertThat(pauses.openDays(PATIENT, TODAY.minusDays(7), TODAY)).isEqualTo(4);
        assertThat(pauses.openDays(new UUID(0, 2), TODAY.minusDays(7), TODAY)).isEqualTo(7);
        assertThat(pauses.isPaused(PATIENT, TODAY.minusDays(3))).isTrue();
        assertThat(pauses.isPaused(PATIENT, TODAY)).isFalse();
    }

    @Test
    void countsADayOfTwoPausesOnce() {
        Pauses pauses = new Pauses(Map.of(
                PATIENT,
                List.of(
                        new Pauses.Span(TODAY.minusDays(5), TODAY.minusDays(3)),
                        new Pauses.Span(TODAY.minusDays(3), LocalDate.MAX))));

        assertThat(pauses.openDays(PATIENT, TODAY.minusDays(7), TODAY)).isEqualTo(1);
        assertThat(pauses.isPaused(PATIENT, TODAY)).isTrue();
    }

    private static Pauses paused(int from, int to) {
        return new Pauses(Map.of(PATIENT, List.of(new Pauses.Span(TODAY.minusDays(from), TODAY.minusDays(to)))));
    }
}
