package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.knowledge.Criterion;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Exclusion;
import org.plumbline.knowledge.Measure;
import org.plumbline.knowledge.RelativeSide;
import org.plumbline.knowledge.Sex;
import org.plumbline.knowledge.Side;
import org.plumbline.reasoning.Place.Effect;

/** Each criterion of each dysfunction of the catalogue, on each side and for each sex, on, off, and at its limit. */
class DysfunctionTablesTest {
    /** One line of the table. */
    record Row(Dysfunction dysfunction, Planted planted, Place place) {
        @Override
        public String toString() {
            return String.join(
                    " ",
                    dysfunction.id(),
                    planted.dysfunction().name(),
                    planted.criterion().test(),
                    planted.sex().map(Sex::name).orElse("ANY"),
                    place.name());
        }
    }

    static Stream<Row> keys() {
        return rows(dysfunction -> dysfunction.criteria().key().stream());
    }

    static Stream<Row> others() {
        return rows(dysfunction -> Stream.concat(
                dysfunction.criteria().concordant().stream(), dysfunction.criteria().supporting().stream()));
    }

    static Stream<Row> exclusions() {
        return rows(dysfunction ->
                dysfunction.criteria().exclusions().stream().flatMap(exclusion -> exclusion.finding().stream()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void readsEachKeyAndItsSide(Row row) {
        RankedHypothesis hypothesis = hypothesis(row, row.planted().at(row.place()));

        if (row.place() == Place.OTHER_SIDE) {
            assertThat(hypothesis.side()).isEqualTo(row.planted().dysfunction().opposite());
            return;
        }
        assertEffect(row, hypothesis);
        if (row.place().effect(row.planted()) == Effect.COUNTS) {
            assertThat(hypothesis.side())
                    .isEqualTo(tellsSide(row.planted()) ? row.planted().dysfunction() : Side.NONE);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void readsEachOtherFindingForTheSideThatTheKeyTells(Row row) {
        RankedHypothesis hypothesis = hypothesis(row, Stream.concat(key(row), row.planted().at(row.place()).stream()));

        assertEffect(row, hypothesis);
        assertThat(hypothesis.side()).isEqualTo(row.planted().dysfunction());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exclusions")
    void cautionsOnEachExclusion(Row row) {
        RankedHypothesis hypothesis = hypothesis(row, Stream.concat(key(row), row.planted().at(row.place()).stream()));
        String why = exclusion(row).why().en();

        assertThat(hypothesis.cautions().stream()
                        .anyMatch(one -> is(one, row) && one.in(Locale.UK).contains(why)))
                .isEqualTo(row.place().effect(row.planted()) == Effect.COUNTS);
    }

    private static Exclusion exclusion(Row row) {
        return row.dysfunction().criteria().exclusions().stream()
                .filter(one -> one.finding().equals(Optional.of(row.planted().criterion())))
                .findFirst()
                .orElseThrow();
    }

    private static void assertEffect(Row row, RankedHypothesis hypothesis) {
        Effect effect = row.place().effect(row.planted());
        assertThat(isAmong(hypothesis.supporting(), row)).as("%s supports", row).isEqualTo(effect == Effect.COUNTS);
        if (effect != Effect.DOES_NOT_COUNT) {
            assertThat(isAmong(hypothesis.contradicting(), row))
                    .as("%s contradicts", row)
                    .isEqualTo(effect == Effect.SPEAKS_AGAINST);
            assertThat(isAmong(hypothesis.missing(), row))
                    .as("%s is missing", row)
                    .isEqualTo(effect == Effect.IS_NOT_KNOWN);
        }
    }

    private static boolean isAmong(List<Evidence> evidence, Row row) {
        return evidence.stream().anyMatch(one -> is(one, row));
    }

    private static boolean is(Evidence evidence, Row row) {
        return evidence.test().equals(row.planted().criterion().test());
    }

    private static boolean tellsSide(Planted key) {
        return key.criterion().side() == RelativeSide.SAME || key.criterion().side() == RelativeSide.OPPOSITE;
    }

    /** A key finding that tells the side, taken by another test. */
    private static Stream<Measured> key(Row row) {
        return row.dysfunction().criteria().key().stream()
                .filter(one -> !one.test().equals(row.planted().criterion().test()))
                .limit(1)
                .flatMap(one ->
                        new Planted(one, row.planted().dysfunction(), Optional.empty()).at(Place.CLEARLY_ON).stream());
    }

    private static RankedHypothesis hypothesis(Row row, Stream<Measured> measured) {
        return hypothesis(row, measured.toList());
    }

    private static RankedHypothesis hypothesis(Row row, List<Measured> measured) {
        Demographics person =
                new Demographics(Demographics.UNKNOWN.age(), row.planted().sex());
        List<RankedHypothesis> found = new Hypotheses()
                .rank(Findings.of(Given.CATALOGUE, measured).of(person)).stream()
                        .filter(one -> one.dysfunction().equals(row.dysfunction()))
                        .toList();
        return found.stream()
                .filter(one -> one.side() == row.planted().dysfunction())
                .findFirst()
                .orElse(found.get(0));
    }

    private static Stream<Row> rows(Function<Dysfunction, Stream<Criterion>> criteria) {
        List<Row> rows = new ArrayList<>();
        for (Dysfunction dysfunction : Given.CATALOGUE.dysfunctions()) {
            List<Side> sides = dysfunction.sided() ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.NONE);
            criteria.apply(dysfunction)
                    .flatMap(one -> sides.stream().flatMap(side -> planted(one, side)))
                    .forEach(one -> Place.of(one).forEach(place -> rows.add(new Row(dysfunction, one, place))));
        }
        return rows.stream();
    }

    private static Stream<Planted> planted(Criterion criterion, Side side) {
        boolean bySex = criterion.measure() != Measure.PRESENT
                && criterion
                        .threshold()
                        .filter(one -> one.female().isPresent() || one.male().isPresent())
                        .isPresent();
        Stream<Optional<Sex>> sexes = Stream.of(Optional.empty());
        return Stream.concat(sexes, bySex ? Stream.of(Sex.values()).map(Optional::of) : Stream.empty())
                .map(sex -> new Planted(criterion, side, sex));
    }
}
