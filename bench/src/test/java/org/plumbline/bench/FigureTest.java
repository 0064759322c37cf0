package org.plumbline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Catalogue;

class FigureTest {

    @Test
    void meetsAGoalThatItReaches() {
        assertThat(new Figure("p50", 1000, 1000, "µs").met()).isTrue();
        assertThat(new Figure("p50", 1000, 1000.1, "µs").met()).isFalse();
    }

    @Test
    void saysWhatPartOfTheGoalItTakes() {
        assertThat(new Figure("p50", 1000, 250, "µs").ratio()).isEqualTo(0.25);
        assertThat(new Figure("p50", 1000, 250, "µs")).asString().contains("0.25", "met");
        assertThat(new Figure("p50", 1000, 2500, "µs")).asString().contains("NOT MET");
    }

    @Test
    void theExaminationIsOneThatTheReasoningTakes() {
        assertThat(new Examination(Catalogue.load()).reason().lines()).hasSizeGreaterThan(1);
    }
}
