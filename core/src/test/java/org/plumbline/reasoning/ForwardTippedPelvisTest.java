package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.knowledge.Side;

class ForwardTippedPelvisTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    asis-psis-angle 19 | NOT_SUPPORTED
                    asis-psis-angle 40 | NOT_SUPPORTED
                    asis-psis-angle 18; modified-thomas-hip left 5 | NOT_SUPPORTED
                    asis-psis-angle 18.1; modified-thomas-hip left 5 | SUPPORTED
                    modified-thomas-hip left 5; trunk-flexor-endurance 80; sorensen 90 | NOT_SUPPORTED
                    """)
    void proposesNothingFromTheAngleAlone(String findings, Verdict verdict) {
        assertVerdict(findings, verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    modified-thomas-hip left 0     | SUPPORTED
                    modified-thomas-hip left -0.1  | NOT_SUPPORTED
                    modified-thomas-hip left 3!    | NOT_SUPPORTED
                    modified-thomas-hip left -9; modified-thomas-hip right 1 | SUPPORTED
                    modified-thomas-hip left 3!; modified-thomas-hip right 1 | SUPPORTED
                    trunk-flexor-endurance 89.9; sorensen 90 | SUPPORTED
                    trunk-flexor-endurance 90; sorensen 90   | NOT_SUPPORTED
                    trunk-flexor-endurance 95; sorensen 90   | NOT_SUPPORTED
                    trunk-flexor-endurance 80                | NOT_SUPPORTED
                    trunk-flexor-endurance 80; sorensen 0    | NOT_SUPPORTED
                    """)
    void takesEachConcordantFindingAtItsThreshold(String concordant, Verdict verdict) {
        assertVerdict("asis-psis-angle 20;" + concordant, verdict);
    }

    @Test
    void saysThatTheAngleNeedsASecondFinding() {
        RankedHypothesis pelvis = Given.hypothesis("forward-tipped-pelvis", Given.findings("asis-psis-angle 20"));

        assertThat(pelvis.supporting().get(0).in(Locale.UK)).contains("second finding");
    }

    private static void assertVerdict(String findings, Verdict verdict) {
        for (String seen : new String[] {findings, Given.mirrored(findings)}) {
            RankedHypothesis pelvis = Given.hypothesis("forward-tipped-pelvis", Given.findings(seen));
            assertThat(pelvis.verdict()).isEqualTo(verdict);
            assertThat(pelvis.side()).isEqualTo(Side.NONE);
        }
    }
}
