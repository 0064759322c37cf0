package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.knowledge.Side;

/** Criteria of clinical-content "high hip": a table for the left, and every row again for the right. */
class HighHipTest {
    private static final String LEFT_KEY = "iliac-crest-height left 14;";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    iliac-crest-height left 10   | NOT_SUPPORTED
                    iliac-crest-height left 10.1 | NOT_SUPPORTED
                    iliac-crest-height left 19.9 | NOT_SUPPORTED
                    iliac-crest-height left 20   | POSSIBLE
                    iliac-crest-height left 14; side-bridge left 40; side-bridge right 50 | SUPPORTED
                    iliac-crest-height left 10; side-bridge left 40; side-bridge right 50 | NOT_SUPPORTED
                    side-bridge left 40; side-bridge right 50 | NOT_SUPPORTED
                    """)
    void needsTheKeyAndOneConcordantFinding(String findings, Verdict verdict) {
        assertBothSides(findings, verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    trendelenburg left 84; trendelenburg right 79.9 | SUPPORTED
                    trendelenburg left 84; trendelenburg right 80   | NOT_SUPPORTED
                    trendelenburg left 79; trendelenburg right 84   | NOT_SUPPORTED
                    trendelenburg left 84                           | NOT_SUPPORTED
                    hip-abductor-strength left 4; hip-abductor-strength right 5 | SUPPORTED
                    hip-abductor-strength left 5; hip-abductor-strength right 4 | NOT_SUPPORTED
                    hip-abductor-strength left 4; hip-abductor-strength right 4 | NOT_SUPPORTED
                    side-bridge left 94; side-bridge right 100   | SUPPORTED
                    side-bridge left 95; side-bridge right 100   | NOT_SUPPORTED
                    side-bridge left 105; side-bridge right 100  | NOT_SUPPORTED
                    side-bridge left 106; side-bridge right 100  | SUPPORTED
                    side-bridge left 0; side-bridge right 0      | NOT_SUPPORTED
                    """)
    void takesEachConcordantFindingAtItsThreshold(String concordant, Verdict verdict) {
        assertBothSides(LEFT_KEY + concordant, verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "10, SUPPORTED, 52, 0",
        "10.1, SUPPORTED, 32, 1",
        "20, SUPPORTED, 32, 1",
        "20.1, REFER, 52, 1",
    })
    void putsLegLengthFirst(double difference, Verdict verdict, int score, int cautions) {
        for (String longer : new String[] {"left", "right"}) {
            String findings = LEFT_KEY + "side-bridge left 40; side-bridge right 50; leg-length-difference " + longer
                    + " " + difference;
            RankedHypothesis hip = Given.hypothesis("high-hip", Given.findings(findings));
            assertThat(hip.verdict()).isEqualTo(verdict);
            assertThat(hip.score()).isEqualTo(score);
            assertThat(hip.cautions()).hasSize(cautions);
        }
    }

    @Test
    void leavesALongLegToItsOwnReferralWhereTheCrestsWereNotMeasured() {
        Findings leg = Given.findings("leg-length-difference left 25");
        RankedHypothesis hip = Given.hypothesis("high-hip", leg);

        assertThat(Given.hypothesis("leg-length-inequality", leg).verdict()).isEqualTo(Verdict.REFER);
        assertThat(hip.verdict()).isEqualTo(Verdict.NOT_SUPPORTED);
        assertThat(hip.cautions().get(0).in(Locale.UK))
                .startsWith("left leg 25 mm longer")
                .contains("no corrective");
    }

    @Test
    void asksForLegLengthFirst() {
        RankedHypothesis hip = Given.hypothesis("high-hip", Given.findings(LEFT_KEY));

        assertThat(hip.missing().get(0).test()).isEqualTo("leg-length-difference");
    }

    private static void assertBothSides(String findings, Verdict verdict) {
        RankedHypothesis left = Given.hypothesis("high-hip", Given.findings(findings));
        RankedHypothesis right = Given.hypothesis("high-hip", Given.findings(Given.mirrored(findings)));

        assertThat(left.verdict()).isEqualTo(verdict);
        assertThat(right.verdict()).isEqualTo(verdict);
        assertThat(right.score()).isEqualTo(left.score());
        assertThat(right.side()).isEqualTo(left.side().opposite());
        if (verdict != Verdict.NOT_SUPPORTED) {
            assertThat(left.side()).isEqualTo(Side.LEFT);
        }
    }
}
