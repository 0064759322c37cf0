package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.knowledge.Criterion;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Exclusion;
import org.plumbline.knowledge.ExclusionAction;
import org.plumbline.knowledge.Response;
import org.plumbline.knowledge.Side;

/** What each dysfunction of the catalogue, on each of its sides, becomes of its key and the findings beside it. */
class DysfunctionVerdictsTest {
    private static final int CONCORDANT = 12;
    private static final int SUPPORTING = 3;
    private static final int LOWERED = 20;

    /** A dysfunction on a side, and one key that tells of it. */
    record Case(Dysfunction dysfunction, Planted key) {
        Planted planted(Criterion criterion) {
            return new Planted(criterion, key.dysfunction(), Optional.empty());
        }

        RankedHypothesis of(Stream<Measured> measured, Demographics person) {
            List<RankedHypothesis> found = new Hypotheses()
                    .rank(Findings.of(Given.CATALOGUE, measured.toList()).of(person)).stream()
                            .filter(one -> one.dysfunction().equals(dysfunction))
                            .toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }

        RankedHypothesis ofKey(Place place, Stream<Measured> more) {
            return of(Stream.concat(key.at(place).stream(), more), Demographics.UNKNOWN);
        }

        Stream<Measured> concordant(Criterion one) {
            return planted(one).at(one.threshold().isPresent() ? Place.JUST_ON : Place.CLEARLY_ON).stream();
        }

        Place just() {
            return key.criterion().threshold().isPresent() ? Place.JUST_ON : Place.CLEARLY_ON;
        }

        Verdict carried(Verdict corrected) {
            return switch (dysfunction.response()) {
                case CORRECT -> corrected;
                case NOTE -> Verdict.NOTED;
                case REFER -> Verdict.REFER;
            };
        }

        @Override
        public String toString() {
            return dysfunction.id() + " " + key.dysfunction() + " by "
                    + key.criterion().test();
        }
    }

    static Stream<Case> everyKeyOnEverySide() {
        return Given.CATALOGUE.dysfunctions().stream()
                .flatMap(dysfunction -> sides(dysfunction)
                        .flatMap(side -> dysfunction.criteria().key().stream()
                                .map(key -> new Case(dysfunction, new Planted(key, side, Optional.empty())))));
    }

    private static Stream<Side> sides(Dysfunction dysfunction) {
        return dysfunction.sided() ? Stream.of(Side.LEFT, Side.RIGHT) : Stream.of(Side.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyKeyOnEverySide")
    void isCarriedByAKeyWithOneConcordantFinding(Case one) {
        int alone = one.ofKey(one.just(), Stream.empty()).score();

        for (Criterion criterion : one.dysfunction().criteria().concordant()) {
            RankedHypothesis hypothesis = one.ofKey(one.just(), one.concordant(criterion));

            assertThat(hypothesis.verdict()).as(criterion.test()).isEqualTo(one.carried(Verdict.SUPPORTED));
            assertThat(hypothesis.score()).as(criterion.test()).isEqualTo(alone + CONCORDANT);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyKeyOnEverySide")
    void asksMoreOfAKeyThatStandsAlone(Case one) {
        boolean alone = one.dysfunction().criteria().keyAloneProposes();
        boolean told = one.dysfunction().response() != Response.CORRECT;
        boolean errorKnown = one.key().error().isPresent();
        Verdict carried = one.carried(Verdict.POSSIBLE);

        assertThat(one.ofKey(one.just(), Stream.empty()).verdict())
                .isEqualTo(told || (alone && errorKnown) ? carried : Verdict.NOT_SUPPORTED);
        assertThat(one.ofKey(Place.CLEARLY_ON, Stream.empty()).verdict())
                .isEqualTo(told || (alone && one.key().isClearAlone()) ? carried : Verdict.NOT_SUPPORTED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyKeyOnEverySide")
    void isNotSupportedWithoutItsKey(Case one) {
        assertThat(one.of(Stream.empty(), Demographics.UNKNOWN).verdict()).isEqualTo(Verdict.NOT_SUPPORTED);
        assertThat(one.ofKey(Place.CLEARLY_OFF, Stream.empty()).verdict()).isEqualTo(Verdict.NOT_SUPPORTED);
        for (Criterion criterion : one.dysfunction().criteria().concordant()) {
            boolean excludes = exclusions(one, ExclusionAction.REFER)
                    .anyMatch(exclusion ->
                            exclusion.finding().orElseThrow().test().equals(criterion.test()));
            RankedHypothesis hypothesis = one.ofKey(Place.CLEARLY_OFF, one.planted(criterion).at(one.just()).stream());
            assertThat(excludes || hypothesis.verdict() == Verdict.NOT_SUPPORTED)
                    .as(criterion.test())
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyKeyOnEverySide")
    void ranksOnlyHigherForASupportingFinding(Case one) {
        RankedHypothesis alone = one.ofKey(one.just(), Stream.empty());

        for (Criterion criterion : one.dysfunction().criteria().supporting()) {
            RankedHypothesis more = one.ofKey(one.just(), one.concordant(criterion));
            assertThat(more.verdict()).as(criterion.test()).isEqualTo(alone.verdict());
            assertThat(more.score()).as(criterion.test()).isEqualTo(alone.score() + SUPPORTING);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyKeyOnEverySide")
    void isReferredLoweredOrLeftByItsExclusions(Case one) {
        RankedHypothesis alone = one.ofKey(one.just(), Stream.empty());

        for (ExclusionAction action : ExclusionAction.values()) {
            exclusions(one, action)
                    .map(Exclusion::finding)
                    .flatMap(Optional::stream)
                    .forEach(criterion -> {
                        boolean same =
                                criterion.test().equals(one.key().criterion().test());
                        Stream<Measured> raised = one.planted(criterion).at(Place.CLEARLY_ON).stream();
                        RankedHypothesis excluded =
                                same ? one.of(raised, Demographics.UNKNOWN) : one.ofKey(one.just(), raised);
                        assertThat(excluded.verdict())
                                .isEqualTo(action == ExclusionAction.REFER ? Verdict.REFER : alone.verdict());
                        assertThat(excluded.score() < alone.score()).isEqualTo(action == ExclusionAction.LOWER);
                        assertThat(action != ExclusionAction.LOWER || excluded.score() == alone.score() - LOWERED)
                                .isTrue();
                    });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyKeyOnEverySide")
    void mindsTheAgeOnlyBelowItsLimit(Case one) {
        RankedHypothesis unknown = one.ofKey(one.just(), Stream.empty());
        one.dysfunction().criteria().exclusions().stream()
                .filter(exclusion -> exclusion.underAge().isPresent())
                .forEach(exclusion -> {
                    int limit = exclusion.underAge().orElseThrow();
                    RankedHypothesis young = aged(one, limit - 1);
                    RankedHypothesis grown = aged(one, limit);
                    boolean refers = exclusion.action() == ExclusionAction.REFER;

                    assertThat(young.cautions())
                            .anyMatch(caution -> caution.test().equals(Evidence.AGE));
                    assertThat(young.verdict()).isEqualTo(refers ? Verdict.REFER : unknown.verdict());
                    assertThat(grown.cautions()).isEmpty();
                    assertThat(grown.verdict()).isEqualTo(unknown.verdict());
                    assertThat(unknown.missing())
                            .anyMatch(missing -> missing.test().equals(Evidence.AGE));
                });
    }

    private static RankedHypothesis aged(Case one, int years) {
        return one.of(one.key().at(one.just()).stream(), new Demographics(OptionalInt.of(years), Optional.empty()));
    }

    private static Stream<Exclusion> exclusions(Case one, ExclusionAction action) {
        return one.dysfunction().criteria().exclusions().stream()
                .filter(exclusion -> exclusion.finding().isPresent())
                .filter(exclusion -> exclusion.action() == action);
    }
}
