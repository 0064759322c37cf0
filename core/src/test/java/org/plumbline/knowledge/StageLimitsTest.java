package org.plumbline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageLimitsTest {
    private static final StageLimits SHIPPED = Catalogue.load().rules().stages();
    private static final LocalDate ONSET = LocalDate.of(2024, 1, 31);

    @ParameterizedTest
    @CsvSource({"0, ACUTE", "41, ACUTE", "42, SUBACUTE", "84, SUBACUTE", "85, CHRONIC", "4000, CHRONIC"})
    void followsFromTheDaysSinceOnset(int days, Stage stage) {
        assertThat(SHIPPED.stageAt(ONSET, ONSET.plusDays(days))).isEqualTo(stage);
    }

    @Test
    void refusesAnOnsetAfterTheDay() {
        assertThatThrownBy(() -> SHIPPED.stageAt(ONSET, ONSET.minusDays(1)))
                .isInstanceOfSatisfying(
                        OnsetAfterAssessment.class,
                        refused -> assertThat(refused.onset()).isEqualTo(ONSET));
    }
}
