package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Side;
import org.plumbline.reasoning.Vignette.Expected;

/** Written cases, each read as a clinician would: what is expected stands in the file, next to what was found. */
class VignettesTest {

    static List<Named<Vignette>> vignettes() {
        return Vignettes.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vignettes")
    void isReadAsAClinicianWould(Vignette vignette) {
        Expected expected = vignette.expected();
        Conclusion conclusion = vignette.conclude();
        List<String> standing = standing(conclusion);

        assertThat(vignette.stage()).isEqualTo(expected.stage());
        assertGate(conclusion.gate(), expected);
        expected.hypotheses().ifPresent(first -> assertFirst(standing, first));
        assertThat(standing)
                .noneMatch(one -> expected.notStanding().stream().anyMatch(not -> one.startsWith(not + " ")));
        expected.evidence().forEach(phrase -> assertThat(words(conclusion)).anyMatch(one -> one.contains(phrase)));
        expected.nextTest()
                .ifPresent(test ->
                        assertThat(conclusion.next()).map(NextTest::test).contains(test));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vignettes")
    void proposesWhatAClinicianWould(Vignette vignette) {
        new ProposalCheck(vignette).check();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vignettes")
    void neverMixesUpLeftAndRight(Vignette vignette) {
        assertThat(standing(vignette.concludeMirrored()))
                .containsExactlyInAnyOrderElementsOf(standing(vignette.conclude()).stream()
                        .map(Given::mirrored)
                        .toList());
    }

    @Test
    void tellOfEachDysfunctionTwiceAndOfBothSides() {
        List<String> expected = all().flatMap(one -> one.expected().hypotheses().stream())
                .flatMap(List::stream)
                .toList();

        assertThat(Given.CATALOGUE.dysfunctions()).allSatisfy(dysfunction -> {
            List<String> told = expected.stream()
                    .filter(one -> one.startsWith(dysfunction.id() + " "))
                    .toList();
            assertThat(told).hasSizeGreaterThanOrEqualTo(2);
            assertThat(told).anyMatch(one -> !dysfunction.sided() || one.contains(" left "));
            assertThat(told).anyMatch(one -> !dysfunction.sided() || one.contains(" right "));
        });
    }

    @Test
    void tellOfManyWhoNeedNoCorrection() {
        assertThat(all()).hasSizeGreaterThanOrEqualTo(44);
        assertThat(all().filter(one -> one.expected().noCorrection())).hasSizeGreaterThanOrEqualTo(10);
    }

    private static Stream<Vignette> all() {
        return vignettes().stream().map(Named::getPayload);
    }

    /** Where none is expected none may stand. */
    private static void assertFirst(List<String> standing, List<String> first) {
        if (first.isEmpty()) {
            assertThat(standing).isEmpty();
        } else {
            assertThat(standing).startsWith(first.toArray(new String[0]));
        }
    }

    private static void assertGate(Gate gate, Expected expected) {
        assertThat(gate.level()).isEqualTo(expected.gate());
        assertThat(gate.toConsider()).isEqualTo(expected.consider());
        assertThat(gate.blocksEverything()).isEqualTo(expected.noExerciseAtAll());
        assertThat(gate.askAgain())
                .extracting(flag -> flag.id())
                .containsExactlyInAnyOrderElementsOf(expected.askAgain());
    }

    private static List<String> standing(Conclusion conclusion) {
        return conclusion.standing().stream()
                .map(one -> name(one.dysfunction(), one.side()) + " " + one.verdict())
                .toList();
    }

    private static String name(Dysfunction dysfunction, Side side) {
        return side == Side.NONE
                ? dysfunction.id()
                : dysfunction.id() + " " + side.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> words(Conclusion conclusion) {
        return conclusion.hypotheses().stream()
                .map(RankedHypothesis::grounds)
                .flatMap(grounds ->
                        Stream.of(grounds.supporting(), grounds.contradicting(), grounds.missing(), grounds.cautions()))
                .flatMap(List::stream)
                .map(Evidence::toString)
                .toList();
    }
}
