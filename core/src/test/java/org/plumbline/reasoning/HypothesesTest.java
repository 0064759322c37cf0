package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Side;

/** What holds for every dysfunction alike. */
class HypothesesTest {
    private static final String MANY = """
            iliac-crest-height left 14; trendelenburg left 84; trendelenburg right 79; side-bridge left 40;
            side-bridge right 50; leg-length-difference right 12; asis-psis-angle 22; modified-thomas-hip left 2;
            modified-thomas-hip right -4; sorensen 90; trunk-flexor-endurance 95; acromion-line right 5;
            lower-trapezius-strength right 3; levator-length left 1; forward-bend-test 0""";

    private final Hypotheses hypotheses = new Hypotheses();

    @Test
    void proposesNothingFromNothing() {
        List<RankedHypothesis> ranked = hypotheses.rank(Given.findings(""));

        assertThat(ranked)
                .hasSameSizeAs(Given.CATALOGUE.dysfunctions())
                .allMatch(one -> one.verdict() == Verdict.NOT_SUPPORTED && one.score() == 0);
        assertThat(ranked)
                .allMatch(one -> one.supporting().isEmpty() && !one.missing().isEmpty());
    }

    @Test
    void ranksTheSupportedAboveTheRest() {
        assertThat(hypotheses.rank(Given.findings(MANY)).subList(0, 3))
                .extracting(one -> one.dysfunction().id(), RankedHypothesis::verdict)
                .containsExactly(
                        tuple("forward-tipped-pelvis", Verdict.SUPPORTED),
                        tuple("high-shoulder", Verdict.SUPPORTED),
                        tuple("high-hip", Verdict.SUPPORTED));
    }

    @Test
    void doesNotMindTheOrderOfTheFindings() {
        List<Measured> shuffled = new ArrayList<>(Given.measured(MANY));
        Random random = new Random(7);
        List<RankedHypothesis> expected = hypotheses.rank(Given.findings(MANY));

        for (int i = 0; i < 50; i++) {
            Collections.shuffle(shuffled, random);
            assertThat(hypotheses.rank(Findings.of(Given.CATALOGUE, shuffled))).isEqualTo(expected);
        }
    }

    @Test
    void mirrorsAMirroredPatient() {
        List<RankedHypothesis> seen = hypotheses.rank(Given.findings(MANY));
        List<RankedHypothesis> mirrored = hypotheses.rank(Given.findings(Given.mirrored(MANY)));

        assertThat(mirrored)
                .extracting(RankedHypothesis::score)
                .isEqualTo(seen.stream().map(RankedHypothesis::score).toList());
        assertThat(mirrored)
                .extracting(RankedHypothesis::side)
                .isEqualTo(seen.stream().map(one -> one.side().opposite()).toList());
    }

    @Test
    void countsACriterionMetOnBothSidesOnce() {
        String oneSide = "asis-psis-angle 20; modified-thomas-hip left 2;";

        assertThat(Given.hypothesis("forward-tipped-pelvis", Given.findings(oneSide + "modified-thomas-hip right 2"))
                        .score())
                .isEqualTo(Given.hypothesis("forward-tipped-pelvis", Given.findings(oneSide))
                        .score());
    }

    @Test
    void readsARatioOnceWhereTheSideIsNotKnown() {
        RankedHypothesis hip =
                Given.hypothesis("high-hip", Given.findings("side-bridge left 40; side-bridge right 50"));

        assertThat(hip.side()).isEqualTo(Side.NONE);
        assertThat(hip.supporting()).hasSize(1);
    }

    @Test
    void neverRanksLowerForMoreSupport() {
        String before = "iliac-crest-height left 14; side-bridge left 40; side-bridge right 50;";
        String after = before + "trendelenburg left 84; trendelenburg right 79";

        assertThat(Given.hypothesis("high-hip", Given.findings(after)).score())
                .isGreaterThan(
                        Given.hypothesis("high-hip", Given.findings(before)).score());
    }
}
