package org.plumbline.retest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Side;
import org.plumbline.reasoning.Measured;

class NewValuesTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final String GREATER = "iliac-crest-height";
    private static final String EACH = "side-bridge";

    @Test
    void takesTheValueOfTheSameTestOnTheSameSide() {
        assertThat(values(EACH, Side.LEFT, 45).of(EACH, Side.LEFT)).hasValue(45);
    }

    @Test
    void takesNothingFromTheOtherSideOfATestOfEachSide() {
        assertThat(values(EACH, Side.RIGHT, 45).of(EACH, Side.LEFT)).isEmpty();
    }

    @Test
    void takesNothingFromAnotherTest() {
        assertThat(values(EACH, Side.LEFT, 45).of(GREATER, Side.LEFT)).isEmpty();
    }

    @Test
    void takesNothingWhoseConditionDidNotHold() {
        Measured lifted = Measured.of(CATALOGUE.test(EACH), Side.LEFT, 45, false);

        assertThat(new NewValues(CATALOGUE, List.of(lifted)).of(EACH, Side.LEFT))
                .isEmpty();
    }

    @Test
    void readsLevelAsZeroAndTheOtherSideBelowIt() {
        assertThat(values(GREATER, Side.NONE, 0).of(GREATER, Side.LEFT)).hasValue(0);
        assertThat(values(GREATER, Side.RIGHT, 3).of(GREATER, Side.LEFT)).hasValue(-3);
        assertThat(values(GREATER, Side.RIGHT, 3).of(GREATER, Side.NONE)).hasValue(3);
    }

    private static NewValues values(String test, Side side, double value) {
        return new NewValues(CATALOGUE, List.of(Measured.of(CATALOGUE.test(test), side, value)));
    }
}
