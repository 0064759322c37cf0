package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.knowledge.Stage;

class TimelineTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 2025-03-11, examinedOn",
        "2025-03-11, 2025-03-10, onset",
        "2025-03-10, 2025-03-09, onset",
        "2025-03-11, 2025-03-11, examinedOn"
    })
    void refusesDaysThatCannotBe(LocalDate onset, LocalDate examinedOn, String field) {
        assertThatThrownBy(() -> Timeline.of(onset, examinedOn, TODAY))
                .isInstanceOfSatisfying(
                        ValueRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo(field))
                .hasMessageStartingWith(field);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-10, ACUTE", "2025-01-28, ACUTE", "2025-01-27, SUBACUTE", "2024-12-15, CHRONIC"})
    void tellsTheStageOnTheDayOfTheExamination(LocalDate onset, Stage stage) {
        Timeline timeline = Timeline.of(onset, TODAY, TODAY);

        assertThat(timeline.stage(Given.CATALOGUE.rules().stages())).isEqualTo(stage);
    }
}
