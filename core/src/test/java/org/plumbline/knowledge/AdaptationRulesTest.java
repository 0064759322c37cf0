package org.plumbline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.knowledge.OwnExercise.OwnWords;
import tools.jackson.databind.JsonNode;

class AdaptationRulesTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final AdaptationRules RULES = CATALOGUE.adaptationRules();
    private static final String KEY = "high-hip/key.iliac-crest-height";
    private static final String RATIO = "high-hip/concordant.side-bridge";

    @Test
    void takesALimitThatTheTestCanGive() {
        assertThatCode(() -> RULES.checkLimit(KEY, OwnLimit.of(14))).doesNotThrowAnyException();
        assertThatCode(() -> RULES.checkLimit(RATIO, new OwnLimit(0.9, OptionalDouble.of(1.1))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 5000, Double.NaN})
    void refusesALimitThatTheTestNeverGives(double limit) {
        assertThatThrownBy(() -> RULES.checkLimit(KEY, OwnLimit.of(limit)))
                .isInstanceOfSatisfying(ThresholdRefused.class, refused -> {
                    assertThat(refused.why()).isEqualTo(ThresholdRefused.Why.OUT_OF_RANGE);
                    assertThat(refused.plausible())
                            .isEqualTo(CATALOGUE.test("iliac-crest-height").plausible());
                });
    }

    @Test
    void refusesAnIntervalThatIsNone() {
        assertThatThrownBy(() -> RULES.checkLimit(RATIO, OwnLimit.of(0.9))).satisfies(AdaptationRulesTest::noInterval);
        assertThatThrownBy(() -> RULES.checkLimit(RATIO, new OwnLimit(1.1, OptionalDouble.of(0.9))))
                .satisfies(AdaptationRulesTest::noInterval);
        assertThatThrownBy(() -> RULES.checkLimit(KEY, new OwnLimit(5, OptionalDouble.of(9))))
                .satisfies(AdaptationRulesTest::noInterval);
    }

    private static void noInterval(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        ThresholdRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(ThresholdRefused.Why.NO_INTERVAL));
    }

    @ParameterizedTest
    @CsvSource({"high-hip/refer.leg-length-difference, 25", "suspected-scoliosis/key.scoliometer, 7"})
    void refusesToReferLater(String criterion, double limit) {
        assertThatThrownBy(() -> RULES.checkLimit(criterion, OwnLimit.of(limit)))
                .isInstanceOfSatisfying(
                        ThresholdRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(ThresholdRefused.Why.REFERS_LATER));
    }

    @ParameterizedTest
    @CsvSource({"high-hip/refer.leg-length-difference, 15", "suspected-scoliosis/key.scoliometer, 4"})
    void mayReferSooner(String criterion, double limit) {
        assertThatCode(() -> RULES.checkLimit(criterion, OwnLimit.of(limit))).doesNotThrowAnyException();
    }

    @Test
    void hidesNoReferral() {
        assertThatThrownBy(() -> RULES.checkHiddenDysfunction("suspected-scoliosis"))
                .isInstanceOf(EntryNeeded.class);
        assertThatCode(() -> RULES.checkHiddenDysfunction("high-hip")).doesNotThrowAnyException();
    }

    @Test
    void refusesACriterionThatTheCatalogueDoesNotHave() {
        assertThatThrownBy(() -> RULES.checkLimit("high-hip/key.handstand", OwnLimit.of(1)))
                .isInstanceOf(EntryUnknown.class)
                .hasMessageContaining("handstand");
    }

    @Test
    void hidesAnyExerciseButTheLastThatKeepsActive() {
        assertThatCode(() -> RULES.checkHiddenExercise("bridge")).doesNotThrowAnyException();
        assertThatThrownBy(() -> RULES.checkHiddenExercise("handstand")).isInstanceOf(EntryUnknown.class);
        List<String> active = CATALOGUE.exercises().stream()
                .filter(exercise -> exercise.role() == Role.AEROBIC)
                .map(Exercise::id)
                .toList();
        String[] butOne = active.stream().skip(1).map(Adaptations::exercise).toArray(String[]::new);
        AdaptationRules last = CATALOGUE.adapted(Own.hidden(butOne)).adaptationRules();
        assertThatThrownBy(() -> last.checkHiddenExercise(active.get(0))).isInstanceOf(EntryNeeded.class);
    }

    @Test
    void refusesStagesOutOfOrder() {
        assertThatThrownBy(() -> new StageLimits(90, 30)).isInstanceOf(StagesOutOfOrder.class);
        assertThatThrownBy(() -> new StageLimits(0, 30)).isInstanceOf(StagesOutOfOrder.class);
        assertThatThrownBy(() -> new StageLimits(42, 400)).isInstanceOf(StagesOutOfOrder.class);
    }

    @Test
    void takesAWholeExercise() {
        assertThatCode(() -> RULES.check(Own.hipHitch())).doesNotThrowAnyException();
    }

    @Test
    void refusesAnExerciseThatIsNotWhole() {
        refuses(Own.with(new OwnWords("Hip hitch", List.of(" "), "")), OwnExerciseRefused.Why.NO_STEPS);
        refuses(Own.with(new OwnWords(" ", List.of("Stand."), "")), OwnExerciseRefused.Why.NO_NAME);
        refuses(
                Own.with(new Work(Role.STRENGTHEN, List.of(), true, Position.STANDING, List.of(), Optional.empty())),
                OwnExerciseRefused.Why.NO_MUSCLE);
        refuses(
                Own.with(new Work(
                        Role.AEROBIC, List.of("gluteus-medius"), true, Position.STANDING, List.of(), Optional.empty())),
                OwnExerciseRefused.Why.ANSWERS_NOTHING);
        refuses(Own.answering("forward-tipped-pelvis", RelativeSide.SAME), OwnExerciseRefused.Why.WRONG_SIDE);
        refuses(Own.answering("high-hip", RelativeSide.EITHER), OwnExerciseRefused.Why.WRONG_SIDE);
        OwnExercise good = Own.hipHitch();
        refuses(
                new OwnExercise(
                        good.id(), good.words(), good.work(), good.answers(), good.contraindications(), Map.of()),
                OwnExerciseRefused.Why.NO_DOSE);
        refuses(
                new OwnExercise(
                        "bridge", good.words(), good.work(), good.answers(), good.contraindications(), good.doses()),
                OwnExerciseRefused.Why.ID);
    }

    @Test
    void refusesAnIdThatTheClinicHasUsed() {
        assertThatThrownBy(() ->
                        CATALOGUE.adapted(Own.exercise()).adaptationRules().check(Own.hipHitch()))
                .isInstanceOf(OwnExerciseRefused.class);
    }

    @Test
    void refusesWhatTheCatalogueDoesNotKnow() {
        assertThatThrownBy(() -> RULES.check(Own.against("left-handed")))
                .isInstanceOf(EntryUnknown.class)
                .hasMessageContaining("condition");
        assertThatThrownBy(() -> RULES.check(Own.answering("tall-neck", RelativeSide.BOTH)))
                .isInstanceOf(EntryUnknown.class)
                .hasMessageContaining("dysfunction");
        assertThatThrownBy(() -> RULES.check(Own.with(new Work(
                        Role.STRETCH, List.of("elbow"), true, Position.STANDING, List.of(), Optional.empty()))))
                .isInstanceOf(EntryUnknown.class)
                .hasMessageContaining("muscle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 10 0 45 3", "6 10 0 45 3", "2 31 0 45 3", "2 10 61 45 3", "2 10 0 301 3", "2 10 0 45 8"})
    void refusesADoseOutOfRange(String numbers) {
        int[] dose = Arrays.stream(numbers.split(" ", -1))
                .mapToInt(Integer::parseInt)
                .toArray();

        refuses(
                Own.with(new Dose(dose[0], dose[1], dose[2], dose[3], dose[4], List.of())),
                OwnExerciseRefused.Why.DOSE_OUT_OF_RANGE);
    }

    @Test
    void takesTheRangesOfADoseFromTheSchema() {
        JsonNode schema = Yaml.MAPPER.readTree(KnowledgeFiles.onClassPath().text("schema/exercises.json"));
        JsonNode dose = schema.at("/$defs/dose/properties");
        assertThat(range(dose.path("sets"))).isEqualTo(OwnExerciseRules.SETS);
        assertThat(range(dose.path("repetitions"))).isEqualTo(OwnExerciseRules.REPETITIONS);
        assertThat(range(dose.path("restSeconds"))).isEqualTo(OwnExerciseRules.REST_SECONDS);
        assertThat(range(dose.path("daysPerWeek"))).isEqualTo(OwnExerciseRules.DAYS_PER_WEEK);
        assertThat(schema.at("/else/properties/doses/additionalProperties/properties/holdSeconds/maximum")
                        .asDouble())
                .isEqualTo(OwnExerciseRules.HOLD_SECONDS.high());
    }

    private static Range range(JsonNode property) {
        return new Range(
                property.path("minimum").asDouble(), property.path("maximum").asDouble());
    }

    private static void refuses(OwnExercise exercise, OwnExerciseRefused.Why why) {
        assertThatThrownBy(() -> RULES.check(exercise))
                .isInstanceOfSatisfying(
                        OwnExerciseRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
