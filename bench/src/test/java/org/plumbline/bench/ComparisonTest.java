package org.plumbline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Test
    void takesTheMedianOfTheRoundsRatios() {
        Comparison comparison = new Comparison();
        comparison.add(11, 10);
        comparison.add(220, 200);
        comparison.add(90, 10);
        assertThat(comparison.costPercent()).isCloseTo(10, within(1e-9));
        assertThat(comparison.costMillis()).isEqualTo(20);
    }

    @Test
    void pairsTheCallsOfARound() {
        Comparison comparison = new Comparison();
        comparison.measure(true, () -> {}, 3);
        comparison.measure(false, () -> {}, 3);
        comparison.endRound();
        assertThat(comparison.with()).isNotNegative();
        assertThat(comparison.without()).isNotNegative();
    }
}
