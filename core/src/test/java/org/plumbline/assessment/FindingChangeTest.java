package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.FindingChange.Kind;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Side;
import org.plumbline.reasoning.Measured;

class FindingChangeTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    /** Its MDC is known: 1.13 cm. */
    private static final String KNOWN = "pectoralis-minor-length";

    private static final String GREATER_SIDE = "iliac-crest-height";
    private static final String SEEN = "forward-bend-test";

    @Test
    void countsADifferenceOnlyBeyondTheError() {
        assertThat(only(KNOWN, Side.LEFT, 15, 16.13).kind()).isEqualTo(Kind.WITHIN);
        assertThat(only(KNOWN, Side.LEFT, 15, 16.2).kind()).isEqualTo(Kind.BEYOND);
        assertThat(only(KNOWN, Side.LEFT, 16.2, 15).difference()).hasValue(-1.2);
    }

    @Test
    void tellsNothingWhereTheErrorIsUnknown() {
        assertThat(only(GREATER_SIDE, Side.LEFT, 4, 30).kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(only(GREATER_SIDE, Side.LEFT, 4, 4).kind()).isEqualTo(Kind.EQUAL);
    }

    @Test
    void becomesLessOnTheSideThatItIsOn() {
        assertThat(only(GREATER_SIDE, Side.LEFT, 14, 11).difference()).hasValue(-3);
    }

    /** Both signs of one test are one line: 8 mm higher on the left and 5 mm higher on the right are 13 mm apart. */
    @Test
    void goesFromOneSideToTheOther() {
        FindingChange change = FindingChanges.between(
                        CATALOGUE,
                        List.of(measured(GREATER_SIDE, Side.LEFT, 8)),
                        List.of(measured(GREATER_SIDE, Side.RIGHT, 5)))
                .get(0);

        assertThat(change.difference()).hasValue(13);
    }

    @Test
    void sidesWithTheirOwnNumbersAreTheirOwnLines() {
        List<FindingChange> changes = FindingChanges.between(
                CATALOGUE, List.of(measured(KNOWN, Side.LEFT, 15)), List.of(measured(KNOWN, Side.RIGHT, 15)));

        assertThat(changes).hasSize(2).allSatisfy(change -> {
            assertThat(change.kind()).isEqualTo(Kind.ONCE);
            assertThat(change.difference()).isEmpty();
        });
    }

    @Test
    void whatIsOnlySeenHasNoErrorOfItsOwn() {
        assertThat(only(SEEN, Side.NONE, 0, 1).kind()).isEqualTo(Kind.BEYOND);
    }

    private static FindingChange only(String test, Side side, double before, double now) {
        return FindingChanges.between(
                        CATALOGUE, List.of(measured(test, side, before)), List.of(measured(test, side, now)))
                .get(0);
    }

    private static Measured measured(String test, Side side, double value) {
        return Measured.of(CATALOGUE.test(test), side, value);
    }
}
