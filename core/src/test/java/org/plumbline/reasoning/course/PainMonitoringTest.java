package org.plumbline.reasoning.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.PainRule;
import org.plumbline.reasoning.ValueRefused;

class PainMonitoringTest {
    private static final PainRule RULE = Catalogue.load().rules().pain();
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

    private final PainMonitoring monitoring = new PainMonitoring(RULE);

    @ParameterizedTest
    @CsvSource({
        // baseline, during, next morning
        "0, 3, 0, GREEN",
        "2, 3, 2, GREEN",
        "0, 4, 0, AMBER",
        "0, 5, 0, AMBER",
        "0, 6, 0, RED",
        "4, 4, 4, GREEN",
        "4, 5, 4, AMBER",
        "5, 6, 5, AMBER",
        "5, 7, 5, RED",
        "7, 7, 7, GREEN",
        "7, 8, 7, AMBER",
        "7, 9, 7, RED",
        "2, 2, 3, AMBER",
        "2, 2, 4, RED",
        "2, 2, 1, GREEN",
        "2.5, 3, 3, AMBER",
        "2.5, 3, 4, AMBER",
        "2.5, 3, 5, RED",
        "4.5, 5, 4, AMBER",
        "4.5, 6, 4, RED",
        "2, 4, 4, RED",
        "2, 6, 3, RED"
    })
    void takesTheWorseOfTheSessionAndTheMorning(double baseline, int during, int morning, Light light) {
        assertThat(monitoring.light(pain("", during, "" + morning), OptionalDouble.of(baseline)))
                .isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"0, UNKNOWN", "3, UNKNOWN", "4, AMBER", "6, RED"})
    void isNeverGreenWithoutTheNextMorning(int during, Light light) {
        assertThat(monitoring.light(pain("", during, ""), OptionalDouble.of(0))).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"2, UNKNOWN", "3, AMBER", "4, RED"})
    void isNeverGreenWithoutTheSessionItself(int morning, Light light) {
        SessionPain pain = new SessionPain(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(morning), false);

        assertThat(monitoring.light(pain, OptionalDouble.of(2))).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"6, 6, 6, RED", "6, 3, 6, GREEN", "3, 3, 4, AMBER", "2, 3, 4, RED", "7, 7, 7, RED"})
    void holdsTheMorningAgainstTheScoreBeforeWhereThereIsNoBaseline(
            String before, int during, String morning, Light light) {
        assertThat(monitoring.light(pain(before, during, morning), OptionalDouble.empty()))
                .isEqualTo(light);
    }

    @Test
    void prefersTheBaselineToTheScoreBefore() {
        assertThat(monitoring.light(pain("7", 7, "7"), OptionalDouble.of(2))).isEqualTo(Light.RED);
    }

    @ParameterizedTest
    @CsvSource({"3, UNKNOWN", "4, AMBER", "6, RED"})
    void holdsTheSessionAgainstTheFixedLimitsWhereNothingIsKnownBefore(int during, Light light) {
        assertThat(monitoring.light(pain("", during, "0"), OptionalDouble.empty()))
                .isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 10"})
    void stopsOnNewLegSymptomsAtAnyScore(int during, int morning) {
        SessionPain pain = new SessionPain(OptionalInt.empty(), OptionalInt.of(during), OptionalInt.of(morning), true);

        assertThat(monitoring.light(pain, OptionalDouble.of(0))).isEqualTo(Light.STOP);
    }

    @Test
    void takesTheMedianOfTheSevenDaysBeforeAsBaselineSoThatAFlareIsNotHeldAgainstItself() {
        List<AtRest> reports = new ArrayList<>(
                List.of(daysAgo(8, 10), daysAgo(7, 1), daysAgo(3, 4), daysAgo(1, 6), daysAgo(0, 10), daysAgo(0, 10)));

        assertThat(monitoring.baseline(reports, TODAY)).hasValue(4);
        reports.add(daysAgo(1, 7));
        assertThat(monitoring.baseline(reports, TODAY)).hasValue(5);
        reports.add(daysAgo(1, 7));
        assertThat(monitoring.baseline(reports, TODAY)).hasValue(6);
    }

    @Test
    void hasNoBaselineWithoutAReportInThoseDays() {
        assertThat(monitoring.baseline(List.of(), TODAY)).isEmpty();
        assertThat(monitoring.baseline(List.of(daysAgo(8, 3), daysAgo(0, 3)), TODAY))
                .isEmpty();
    }

    @Test
    void tellsPainThatIsAlwaysHigh() {
        assertThat(monitoring.isAlwaysHigh(OptionalDouble.of(5))).isFalse();
        assertThat(monitoring.isAlwaysHigh(OptionalDouble.of(5.5))).isTrue();
        assertThat(monitoring.isAlwaysHigh(OptionalDouble.empty())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Light.class)
    void screensFirstOnRedAndStopOnlyAndHasWordsForEach(Light light) {
        assertThat(light.screensFirst()).isEqualTo(light == Light.RED || light == Light.STOP);
        assertThat(light.words(RULE)).isEqualTo(RULE.lights().get(light.name().toLowerCase(Locale.ROOT)));
        assertThat(light.words(RULE)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"before, -1, 0, 0", "during, 0, 11, 0", "nextMorning, 0, 0, 11"})
    void refusesAScoreThatIsNone(String field, int before, int during, int morning) {
        assertThatThrownBy(() -> pain("" + before, during, "" + morning))
                .isInstanceOfSatisfying(
                        ValueRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @Test
    void acceptsTheEndsOfTheScale() {
        assertThat(pain("0", 10, "10").during()).hasValue(10);
    }

    private static AtRest daysAgo(int days, int score) {
        return new AtRest(TODAY.minusDays(days), score);
    }

    private static SessionPain pain(String before, int during, String morning) {
        return new SessionPain(optional(before), OptionalInt.of(during), optional(morning), false);
    }

    private static OptionalInt optional(String score) {
        return score == null || score.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(score));
    }
}
