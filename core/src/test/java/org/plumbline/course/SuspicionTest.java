package org.plumbline.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.PainScore;
import org.plumbline.reasoning.course.Light;
import org.plumbline.reasoning.course.PainMonitoring;
import org.plumbline.reasoning.course.SessionPain;

/** What is picked out before the rule is asked may be too much, and never too little: here over every score there is. */
class SuspicionTest {

    private final Suspicion suspicion = Suspicion.by(Catalogue.load());
    private final PainMonitoring monitoring = new PainMonitoring(suspicion.rule());

    @Test
    void missesNoRedSession() {
        scores((during, baseline) -> {
            SessionPain pain = new SessionPain(OptionalInt.empty(), OptionalInt.of(during), OptionalInt.empty(), false);
            if (monitoring.light(pain, OptionalDouble.of(baseline)) == Light.RED) {
                assertThat(suspicion.isMuch(PainRelation.DURING, during)).isTrue();
            }
        });
        assertThat(suspicion.isMuch(PainRelation.DURING, 5)).isFalse();
    }

    @Test
    void missesNoRedMorning() {
        scores((morning, baseline) -> {
            SessionPain pain =
                    new SessionPain(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(morning), false);
            if (monitoring.light(pain, OptionalDouble.of(baseline)) == Light.RED) {
                assertThat(suspicion.isMuch(PainRelation.NEXT_MORNING, morning)).isTrue();
                assertThat(baseline)
                        .as("the database looks for a report so much lower")
                        .isLessThanOrEqualTo(
                                morning - suspicion.rule().nextMorning().redFrom());
            }
        });
    }

    private interface Case {
        void of(int score, int baseline);
    }

    private static void scores(Case each) {
        for (int score = 0; score <= PainScore.WORST; score++) {
            for (int baseline = 0; baseline <= PainScore.WORST; baseline++) {
                each.of(score, baseline);
            }
        }
    }
}
