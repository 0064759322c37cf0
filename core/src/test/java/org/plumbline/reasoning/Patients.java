package org.plumbline.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.plumbline.knowledge.BodyRegion;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Criteria;
import org.plumbline.knowledge.Criterion;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.HistoryTerms;
import org.plumbline.knowledge.Sex;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.TestKind;
import org.plumbline.knowledge.Threshold;

/** Any patient that the catalogue can describe. */
final class Patients {
    private static final Map<ClinicalTest, double[]> NUMBERS = numbers();

    private Patients() {}

    /** Findings of any tests, most of their numbers near a limit. */
    static Arbitrary<List<Measured>> findings() {
        List<Arbitrary<List<Measured>>> each =
                Given.CATALOGUE.tests().stream().map(Patients::perhaps).toList();
        return Combinators.combine(each)
                .as(all -> all.stream().flatMap(List::stream).toList());
    }

    static Arbitrary<Demographics> persons() {
        Arbitrary<Optional<Sex>> sexes = Arbitraries.of(Sex.class).optional();
        Arbitrary<OptionalInt> ages = Arbitraries.integers()
                .between(10, 90)
                .map(OptionalInt::of)
                .injectDuplicates(0.1)
                .optional()
                .map(age -> age.orElse(OptionalInt.empty()));
        return Combinators.combine(ages, sexes).as(Demographics::new);
    }

    /** Any history; nothing both provokes and eases. */
    static Arbitrary<Background> backgrounds() {
        HistoryTerms terms = Given.CATALOGUE.terms();
        Arbitrary<Tuple.Tuple2<Set<String>, Set<String>>> activities = Combinators.combine(
                        some(terms.activities().keySet()),
                        some(terms.activities().keySet()))
                .as((provoked, eased) -> Tuple.of(provoked, without(eased, provoked)));
        return Combinators.combine(
                        Arbitraries.of(BodyRegion.class).set().ofMaxSize(3),
                        activities,
                        some(terms.tasks().keySet()),
                        some(terms.conditions().keySet()),
                        some(terms.medications().keySet()))
                .as((regions, pair, tasks, conditions, medications) ->
                        new Background(regions, pair.get1(), pair.get2(), tasks, conditions, medications));
    }

    /** Any confirmed dysfunctions, each on sides that it has. */
    static Arbitrary<List<ConfirmedDysfunction>> confirmed() {
        return Arbitraries.of(everyConfirmed().toList()).list().uniqueElements().ofMaxSize(6);
    }

    static Stream<ConfirmedDysfunction> everyConfirmed() {
        return Given.CATALOGUE.dysfunctions().stream().flatMap(Patients::onItsSides);
    }

    static Stream<ConfirmedDysfunction> onItsSides(Dysfunction dysfunction) {
        Stream<Side> sides = dysfunction.sided() ? Stream.of(Side.LEFT, Side.RIGHT) : Stream.of(Side.NONE);
        return sides.map(side -> new ConfirmedDysfunction(dysfunction.id(), side));
    }

    static Measured mirrored(Measured finding) {
        return new Measured(
                finding.test(), finding.side().opposite(), finding.value(), finding.unit(), finding.valid());
    }

    private static Arbitrary<Set<String>> some(Set<String> keys) {
        return Arbitraries.of(keys).set().ofMaxSize(3);
    }

    private static Set<String> without(Set<String> keys, Set<String> others) {
        Set<String> left = new TreeSet<>(keys);
        left.removeAll(others);
        return left;
    }

    private static Arbitrary<List<Measured>> perhaps(ClinicalTest test) {
        Arbitrary<List<Measured>> taken = switch (test.laterality()) {
            case NONE -> one(test, Arbitraries.just(Side.NONE)).map(List::of);
            case GREATER_SIDE ->
                one(test, Arbitraries.of(Side.LEFT, Side.RIGHT)).map(List::of);
            case EACH_SIDE ->
                Combinators.combine(one(test, Arbitraries.just(Side.LEFT)), one(test, Arbitraries.just(Side.RIGHT)))
                        .as(List::of);
        };
        Arbitrary<Integer> many = Arbitraries.integers().between(0, 2);
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.of())),
                Tuple.of(
                        1,
                        Combinators.combine(taken, many)
                                .as((all, count) -> all.subList(0, Math.min(count, all.size())))));
    }

    private static Arbitrary<Measured> one(ClinicalTest test, Arbitrary<Side> sides) {
        Arbitrary<Double> values =
                Arbitraries.of(DoubleStream.of(NUMBERS.get(test)).boxed().toList());
        Arbitrary<Boolean> ticked = Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false));
        return Combinators.combine(sides, values, ticked)
                .as((side, value, valid) -> Measured.of(test, side, value, valid));
    }

    private static Map<ClinicalTest, double[]> numbers() {
        Map<ClinicalTest, double[]> numbers = new LinkedHashMap<>();
        for (ClinicalTest test : Given.CATALOGUE.tests()) {
            double[] all = criteria()
                    .filter(one -> one.test().equals(test.id()))
                    .flatMap(one -> one.threshold().stream())
                    .flatMapToDouble(Patients::near)
                    .flatMap(limit -> DoubleStream.of(limit, middle(test) + limit, middle(test) - limit))
                    .map(value -> test.kind() == TestKind.MEASUREMENT ? value : Math.rint(value))
                    .filter(test.plausible()::contains)
                    .toArray();
            numbers.put(
                    test,
                    DoubleStream.concat(DoubleStream.of(all), ends(test))
                            .distinct()
                            .toArray());
        }
        return numbers;
    }

    private static DoubleStream ends(ClinicalTest test) {
        return DoubleStream.of(
                test.plausible().low(), middle(test), test.plausible().high());
    }

    private static double middle(ClinicalTest test) {
        return Math.ceil((test.plausible().low() + test.plausible().high()) / 2);
    }

    private static DoubleStream near(Threshold limit) {
        double value = limit.value();
        return DoubleStream.of(value - 1, value - 0.1, value, value + 0.1, value + 1, 2 * value);
    }

    private static Stream<Criterion> criteria() {
        List<Criterion> all = new ArrayList<>();
        for (Dysfunction dysfunction : Given.CATALOGUE.dysfunctions()) {
            Criteria criteria = dysfunction.criteria();
            Stream.of(criteria.key(), criteria.concordant(), criteria.supporting())
                    .forEach(all::addAll);
            criteria.exclusions().forEach(one -> one.finding().ifPresent(all::add));
        }
        return all.stream();
    }
}
