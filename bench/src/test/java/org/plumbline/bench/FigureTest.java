package org.plumbline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Catalogue;

class FigureTest {

    @Test
    void meetsAGoalThatItReaches() {
        assertThat(Goal.atMost(1000).verdict(1000)).isEqualTo("met");
        assertThat(Goal.atMost(1000).verdict(1000.1)).isEqualTo("NOT MET");
        assertThat(Goal.atLeast(20).verdict(20)).isEqualTo("met");
        assertThat(Goal.atLeast(20).verdict(19.9)).isEqualTo("NOT MET");
        assertThat(Goal.none().verdict(7)).isEmpty();
    }

    @Test
    void saysWhatPartOfTheGoalItTakes() {
        assertThat(new Figure("p50", Goal.atMost(1000), 250, "µs"))
                .asString()
                .contains("at most 1000 µs", "0.25", "met");
        assertThat(new Figure("read", Goal.atLeast(20), 50, "MB/s")).asString().contains("at least 20 MB/s", "2.50");
        assertThat(Figure.beside("floor", 3, "ms"))
                .asString()
                .contains("3.00 ms")
                .doesNotContain("met");
    }

    @Test
    void theExaminationIsOneThatTheReasoningTakes() {
        assertThat(new Examination(Catalogue.load()).reason().lines()).hasSizeGreaterThan(1);
    }
}
