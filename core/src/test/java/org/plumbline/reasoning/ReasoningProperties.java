package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.knowledge.Side;

/** What holds for any patient. */
class ReasoningProperties {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Provide
    Arbitrary<List<Measured>> findings() {
        return Patients.findings();
    }

    @Provide
    Arbitrary<Demographics> persons() {
        return Patients.persons();
    }

    @Provide
    Arbitrary<Background> histories() {
        return Patients.backgrounds();
    }

    @Provide
    Arbitrary<Random> orders() {
        return Arbitraries.randoms();
    }

    /** The last finding is what is added; a hypothesis that it supports and nothing else is what must not fall. */
    @Property(tries = 500)
    void neverRanksLowerForASupportingFinding(
            @ForAll("findings") List<Measured> findings,
            @ForAll("persons") Demographics person,
            @ForAll("orders") Random random) {
        Assume.that(!findings.isEmpty());
        List<Measured> shuffled = shuffled(findings, random);
        List<RankedHypothesis> before = rank(shuffled.subList(1, shuffled.size()), person);
        List<RankedHypothesis> after = rank(shuffled, person);

        for (RankedHypothesis later : after) {
            before.stream()
                    .filter(one -> isSame(one, later) && onlyGainsSupport(one, later))
                    .forEach(earlier -> {
                        assertThat(later.verdict()).isLessThanOrEqualTo(earlier.verdict());
                        assertThat(later.score()).isGreaterThanOrEqualTo(earlier.score());
                        assertThat(untouchedAbove(later, after, before))
                                .isSubsetOf(untouchedAbove(earlier, before, after));
                    });
        }
    }

    @Property(tries = 500)
    void mirrorsAMirroredPatient(
            @ForAll("findings") List<Measured> findings,
            @ForAll("persons") Demographics person,
            @ForAll("histories") Background history) {
        List<Measured> turned = findings.stream().map(Patients::mirrored).toList();

        assertThat(seen(Findings.of(Given.CATALOGUE, turned).of(person), history, Side::opposite))
                .containsExactlyInAnyOrderElementsOf(
                        seen(Findings.of(Given.CATALOGUE, findings).of(person), history, side -> side));
    }

    @Property(tries = 300)
    void doesNotMindTheOrderOfTheFindingsAndAlwaysSaysTheSame(
            @ForAll("findings") List<Measured> findings,
            @ForAll("histories") Background history,
            @ForAll("orders") Random random) {
        Conclusion first = conclude(findings, history);
        Conclusion second = conclude(shuffled(findings, random), history);

        assertThat(second.hypotheses()).isEqualTo(first.hypotheses());
        assertThat(second.next()).isEqualTo(first.next());
        for (Locale locale : List.of(Locale.ENGLISH, SPANISH)) {
            assertThat(second.explain(Given.CATALOGUE).print(locale))
                    .isEqualTo(first.explain(Given.CATALOGUE).print(locale))
                    .doesNotContain("{", "}", "NaN");
        }
    }

    private static Conclusion conclude(List<Measured> findings, Background history) {
        return new Reasoning(Given.CATALOGUE)
                .conclude(Presentation.of(Findings.of(Given.CATALOGUE, findings), history));
    }

    private static List<RankedHypothesis> rank(List<Measured> findings, Demographics person) {
        return new Hypotheses().rank(Findings.of(Given.CATALOGUE, findings).of(person));
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static boolean isSame(RankedHypothesis one, RankedHypothesis other) {
        return one.dysfunction().equals(other.dysfunction()) && one.side() == other.side();
    }

    private static boolean onlyGainsSupport(RankedHypothesis before, RankedHypothesis after) {
        Set<Evidence> gained = new HashSet<>(after.supporting());
        return gained.containsAll(before.supporting())
                && gained.size() > before.supporting().size()
                && after.contradicting().equals(before.contradicting())
                && after.cautions().equals(before.cautions());
    }

    /** Dysfunctions that rank above and whose grounds the new finding leaves alone. */
    private static Set<String> untouchedAbove(
            RankedHypothesis one, List<RankedHypothesis> ranked, List<RankedHypothesis> others) {
        Set<String> above = new HashSet<>();
        ranked.stream()
                .takeWhile(other -> !isSame(one, other))
                .filter(other -> others.stream().anyMatch(other::equals))
                .forEach(other -> above.add(other.dysfunction().id() + other.side()));
        return above;
    }

    /** Each hypothesis with the sides of all that it rests on. */
    private static List<List<Object>> seen(Findings findings, Background history, Function<Side, Side> side) {
        List<List<Object>> seen = new ArrayList<>();
        for (RankedHypothesis one : new Hypotheses().rank(findings, history)) {
            List<Object> whole = new ArrayList<>(
                    List.of(one.dysfunction().id(), side.apply(one.side()), one.score(), one.verdict()));
            Stream.of(one.supporting(), one.contradicting(), one.missing(), one.cautions())
                    .forEach(evidence -> whole.add(evidence.stream()
                            .map(part -> part.test() + side.apply(part.side()))
                            .sorted()
                            .toList()));
            seen.add(whole);
        }
        return seen;
    }
}
