package org.plumbline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalogue must hold for every dysfunction, so that a program can be made for everybody. */
class ShippedContentTest {
    private static final Catalogue CATALOGUE = Catalogue.load();

    static Stream<Dysfunction> dysfunctions() {
        return CATALOGUE.dysfunctions().stream().filter(one -> one.response() == Response.CORRECT);
    }

    @ParameterizedTest
    @MethodSource("dysfunctions")
    void hasBothHalvesInEveryStageAlsoForWhoCannotLieOrKneelAndOwnsNothing(Dysfunction dysfunction) {
        for (Stage stage : Stage.values()) {
            for (ImbalanceSide half : halves(dysfunction)) {
                assertThat(answering(dysfunction).filter(one -> answers(one, dysfunction, half, stage)))
                        .as(stage + " " + half)
                        .anyMatch(exercise -> !exercise.position().onTheFloor());
            }
        }
        assertThat(answering(dysfunction))
                .filteredOn(one -> one.equipment().isEmpty())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("dysfunctions")
    void answersOnlyMusclesOfTheModel(Dysfunction dysfunction) {
        Imbalance imbalance = dysfunction.imbalance();
        Set<String> muscles = Stream.concat(imbalance.shortMuscles().stream(), imbalance.longMuscles().stream())
                .map(MuscleSide::muscle)
                .collect(Collectors.toSet());

        assertThat(answering(dysfunction))
                .allMatch(exercise -> exercise.muscles().stream().anyMatch(muscles::contains));
    }

    @ParameterizedTest
    @MethodSource("dysfunctions")
    void retestsWithATestOfItsOwnCriteria(Dysfunction dysfunction) {
        Criteria criteria = dysfunction.criteria();

        assertThat(Stream.concat(criteria.key().stream(), criteria.concordant().stream()))
                .extracting(Criterion::test)
                .contains(dysfunction.retest().test());
    }

    @Test
    void hasAStayActiveItemForEveryStageOnALadderOfItsOwn() {
        List<Exercise> active = CATALOGUE.exercises().stream()
                .filter(exercise -> exercise.role() == Role.AEROBIC)
                .toList();
        Exercise walking = CATALOGUE.exercise("walking");

        assertThat(walking.doses()).containsOnlyKeys(Stage.values());
        assertThat(walking.care().contraindications()).isEmpty();
        assertThat(active)
                .filteredOn(one -> !one.equals(walking))
                .extracting(Exercise::id)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(walking.care().easier(), walking.care().harder())
                                .flatMap(List::stream)
                                .toList());
    }

    /** Who has an unstable heart is told to go gently, or isn't given it, wherever breath and heart must work. */
    @Test
    void mindsAnUnstableHeartWhereTheEffortIsNotLow() {
        assertThat(CATALOGUE.exercises())
                .filteredOn(one -> one.work().effort().orElseThrow().level() != EffortLevel.LOW)
                .hasSizeGreaterThanOrEqualTo(20)
                .allMatch(ShippedContentTest::mindsAnUnstableHeart);
    }

    @Test
    void asksNobodyToKneelOrLieFlatWhoCannot() {
        assertThat(CATALOGUE.exercises())
                .filteredOn(one -> one.position().kneels())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(never(one)).contains("kneeling-not-possible", "knee-replacement-recent"));
        assertThat(CATALOGUE.exercises())
                .filteredOn(one -> one.position().lies() && one.position() != Position.LYING_ON_SIDE)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(never(one)).contains("lying-flat-not-possible", "pregnancy-second-half"));
    }

    private static List<String> never(Exercise exercise) {
        return exercise.care().contraindications().stream()
                .filter(against -> against.stages().isEmpty())
                .map(Contraindication::condition)
                .toList();
    }

    private static boolean mindsAnUnstableHeart(Exercise exercise) {
        return Stream.concat(
                        exercise.care().cautions().stream().flatMap(caution -> caution.condition().stream()),
                        exercise.care().contraindications().stream().map(Contraindication::condition))
                .anyMatch("heart-condition-unstable"::equals);
    }

    @Test
    void keepsUsualValuesAmongThePlausibleOnes() {
        assertThat(CATALOGUE.tests())
                .allMatch(test -> test.plausible().low() <= test.usual().low()
                        && test.usual().high() <= test.plausible().high());
    }

    @Test
    void hasNoMuscleThatNothingUses() {
        Set<String> used = CATALOGUE.exercises().stream()
                .flatMap(exercise -> exercise.muscles().stream())
                .collect(Collectors.toSet());
        CATALOGUE
                .dysfunctions()
                .forEach(one -> Stream.concat(
                                one.imbalance().shortMuscles().stream(), one.imbalance().longMuscles().stream())
                        .forEach(muscle -> used.add(muscle.muscle())));

        assertThat(CATALOGUE.muscles()).extracting(Muscle::id).allMatch(used::contains);
    }

    private static List<ImbalanceSide> halves(Dysfunction dysfunction) {
        return dysfunction.imbalance().longMuscles().isEmpty()
                ? List.of(ImbalanceSide.SHORT)
                : List.of(ImbalanceSide.values());
    }

    @Test
    void holdsWhatTheFieldAsksFor() {
        assertThat(CATALOGUE.tests()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(CATALOGUE.muscles()).hasSizeGreaterThanOrEqualTo(45);
        assertThat(CATALOGUE.dysfunctions()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(CATALOGUE.exercises()).hasSizeGreaterThanOrEqualTo(92);
        assertThat(CATALOGUE.articles()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(CATALOGUE.measures()).extracting(OutcomeMeasure::id).contains("nrs", "psfs", "rmdq-24");
    }

    @Test
    void hasNoTestThatNothingUses() {
        Set<String> used = new HashSet<>();
        CATALOGUE.dysfunctions().forEach(one -> {
            Criteria criteria = one.criteria();
            Stream.of(criteria.key(), criteria.concordant(), criteria.supporting())
                    .flatMap(List::stream)
                    .forEach(criterion -> add(used, criterion));
            criteria.exclusions().forEach(exclusion -> exclusion.finding().ifPresent(found -> add(used, found)));
        });

        assertThat(CATALOGUE.tests()).extracting(ClinicalTest::id).allMatch(used::contains);
    }

    private static void add(Set<String> used, Criterion criterion) {
        used.add(criterion.test());
        criterion.secondTest().ifPresent(used::add);
    }

    private static Stream<Exercise> answering(Dysfunction dysfunction) {
        return CATALOGUE.exercises().stream()
                .filter(exercise -> !exercise.answersTo(dysfunction.id()).isEmpty());
    }

    private static boolean answers(Exercise exercise, Dysfunction dysfunction, ImbalanceSide half, Stage stage) {
        return exercise.dose(stage).isPresent()
                && exercise.answersTo(dysfunction.id()).stream().anyMatch(answer -> answer.imbalance() == half);
    }
}
