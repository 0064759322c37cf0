package org.plumbline.reasoning.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.reasoning.ValueRefused;

class OutcomeChangeTest {
    private static final Catalogue CATALOGUE = Catalogue.load();

    @ParameterizedTest
    @CsvSource({
        // measure, first, last | by points, by percent
        "nrs 8 6, true, false",
        "nrs 8 7, false, false",
        "nrs 3 2, false, true",
        "nrs 6 4, true, true",
        "nrs 6 8, true, true",
        "nrs 0 2, true, false",
        "nrs 0 0, false, false",
        "rmdq-24 10 5, true, true",
        "rmdq-24 12 8, false, true",
        "rmdq-24 20 15, true, false",
        "psfs 4 5.3, true, true",
        "psfs 4.4 5.7, true, false",
        "psfs 8 9.2, false, false",
        "psfs 4.3 5.6, true, true",
        "psfs 7 4.9, true, true"
    })
    void holdsAChangeAgainstBothRules(String scores, boolean byPoints, boolean byPercent) {
        assertThat(change(scores).byPoints()).as("by points").isEqualTo(byPoints);
        assertThat(change(scores).byPercent()).as("by percent").isEqualTo(byPercent);
    }

    @ParameterizedTest
    @CsvSource({
        "nrs 8 6, true, false",
        "nrs 3 2, true, false",
        "nrs 8 7, false, false",
        "nrs 6 8, false, true",
        "nrs 5 5, false, false",
        "psfs 4 6.1, true, false",
        "psfs 4 6, false, false",
        "psfs 3 4.5, false, false",
        "psfs 4.4 6.4, false, false",
        "psfs 6.1 4, false, true",
        "rmdq-24 10 6, true, false",
        "rmdq-24 6 10, false, true"
    })
    void countsAChangeByEitherRuleBeyondTheError(String scores, boolean improved, boolean worsened) {
        assertThat(change(scores).improved()).as("improved").isEqualTo(improved);
        assertThat(change(scores).worsened()).as("worsened").isEqualTo(worsened);
    }

    @ParameterizedTest
    @CsvSource({"nrs 5 0, true", "nrs 5 1, false", "rmdq-24 9 2, true", "rmdq-24 9 3, false", "psfs 4 10, false"})
    void tellsRecoveryByTheLastScore(String scores, boolean recovered) {
        assertThat(change(scores).recovered()).isEqualTo(recovered);
    }

    @ParameterizedTest
    @CsvSource({"nrs 8 6, 2", "nrs 6 8, -2", "psfs 4 6.5, 2.5", "psfs 6.4 4.4, -2"})
    void countsPointsUpwardsForTheBetter(String scores, double points) {
        assertThat(change(scores).points()).isEqualTo(points);
    }

    @Test
    void knowsNoErrorOfAScaleWhoseErrorNobodyGave() {
        assertThat(change("nrs 5 4").beyondError()).isTrue();
        assertThat(change("nrs 5 5").beyondError()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"nrs 11 3, first", "nrs 3 -1, last", "rmdq-24 25 3, first", "nrs NaN 3, first"})
    void refusesAScoreOutsideTheScale(String scores, String field) {
        assertThatThrownBy(() -> change(scores))
                .isInstanceOfSatisfying(
                        ValueRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private static OutcomeChange change(String scores) {
        String[] words = scores.split(" ", -1);
        return OutcomeChange.between(
                CATALOGUE.measure(words[0]), Double.parseDouble(words[1]), Double.parseDouble(words[2]));
    }
}
