package org.plumbline.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.knowledge.Catalogue;

class ScoreTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);

    @ParameterizedTest
    @CsvSource({"nrs, 0", "nrs, 10", "vas, 100", "rmdq-24, 24", "odi, 17.78", "promis-pf, 20", "promis-pf, 45.3"})
    void takesWhatTheMeasureCanHave(String measure, double score) {
        assertThat(Score.of(CATALOGUE.measure(measure), DAY, score).value().doubleValue())
                .isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        "nrs, 11, OFF_SCALE",
        "nrs, -1, OFF_SCALE",
        "nrs, NaN, OFF_SCALE",
        "nrs, Infinity, OFF_SCALE",
        "nrs, 3.5, OFF_STEP",
        "rmdq-24, 25, OFF_SCALE",
        "rmdq-24, 10.5, OFF_STEP",
        "odi, 17.777, OFF_STEP",
        "promis-pf, 45.35, OFF_STEP",
        "promis-pf, 19.9, OFF_SCALE",
        "psfs, 5, OTHER_MEASURE"
    })
    void refusesWhatItCant(String measure, double score, ScoreRefused.Why why) {
        assertThatThrownBy(() -> Score.of(CATALOGUE.measure(measure), DAY, score))
                .isInstanceOfSatisfying(
                        ScoreRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @ParameterizedTest
    @CsvSource({"3;4;6, 4.33", "3;4, 3.5", "5, 5.0", "3;4;4, 3.67"})
    void isTheMeanOfThePatientsOwnActivities(String ratings, double mean) {
        List<Rating> rated = IntStream.of(List.of(ratings.split(";")).stream()
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .mapToObj(score -> new Rating(UUID.randomUUID(), score))
                .toList();
        assertThat(Score.of(CATALOGUE.measure("psfs"), DAY, rated).value().doubleValue())
                .isEqualTo(mean);
    }

    @Test
    void ratesAnActivityFrom0To10() {
        assertThatThrownBy(() -> new Rating(UUID.randomUUID(), 11)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rating(UUID.randomUUID(), -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
