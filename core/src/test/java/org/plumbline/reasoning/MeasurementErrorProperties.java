package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Criteria;
import org.plumbline.knowledge.Criterion;
import org.plumbline.knowledge.Measure;
import org.plumbline.knowledge.Side;

/** For every test whose sides are held against each other and whose error is known. */
class MeasurementErrorProperties {
    /** A test taken on both sides. */
    record Pair(ClinicalTest test, BigDecimal left, BigDecimal right) {
        List<Measured> findings() {
            return List.of(
                    Measured.of(test, Side.LEFT, left.doubleValue()),
                    Measured.of(test, Side.RIGHT, right.doubleValue()));
        }

        boolean isInsideError() {
            BigDecimal error = BigDecimal.valueOf(test.error().detectable().orElseThrow());
            return left.subtract(right).abs().compareTo(error) <= 0;
        }
    }

    /** Two numbers as they are typed, not further apart than twice the error. */
    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.of(tests().toList()).flatMap(test -> {
            BigDecimal middle = BigDecimal.valueOf(
                    (test.plausible().low() + test.plausible().high()) / 2);
            BigDecimal error = BigDecimal.valueOf(test.error().detectable().orElseThrow());
            Arbitrary<BigDecimal> left = Arbitraries.bigDecimals()
                    .between(middle.subtract(error), middle.add(error))
                    .ofScale(2);
            return left.flatMap(one -> Arbitraries.of(error, error.negate(), BigDecimal.ZERO, error.add(error))
                    .map(apart -> new Pair(test, one, one.add(apart))));
        });
    }

    @Property(tries = 500)
    void noDifferenceInsideTheErrorSupportsAnything(@ForAll("pairs") Pair pair) {
        boolean supports = new Hypotheses()
                .rank(Findings.of(Given.CATALOGUE, pair.findings())).stream()
                        .flatMap(one -> one.supporting().stream())
                        .anyMatch(one -> one.test().equals(pair.test().id()));

        assertThat(supports).isEqualTo(!pair.isInsideError());
    }

    private static Stream<ClinicalTest> tests() {
        return Given.CATALOGUE.tests().stream()
                .filter(test -> test.error().detectable().isPresent())
                .filter(test -> criteria().anyMatch(one -> one.test().equals(test.id())))
                .filter(test -> criteria()
                        .filter(one -> one.test().equals(test.id()))
                        .allMatch(one -> one.measure() == Measure.SIDE_DIFFERENCE));
    }

    private static Stream<Criterion> criteria() {
        return Given.CATALOGUE.dysfunctions().stream().flatMap(dysfunction -> {
            Criteria all = dysfunction.criteria();
            return Stream.of(all.key(), all.concordant(), all.supporting()).flatMap(List::stream);
        });
    }
}
