package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.knowledge.Side;

class HighShoulderTest {
    private static final String SUPPORTED = "acromion-line left 4; levator-length left 1;";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    acromion-line left 3; levator-length left 1    | NOT_SUPPORTED
                    acromion-line left 3.1; levator-length left 1  | SUPPORTED
                    acromion-height left 10; levator-length left 1 | NOT_SUPPORTED
                    acromion-height left 11; levator-length left 1 | SUPPORTED
                    acromion-line left 5.9                         | NOT_SUPPORTED
                    acromion-line left 6                           | POSSIBLE
                    acromion-height left 20                        | POSSIBLE
                    acromion-line left 4; acromion-height left 11  | POSSIBLE
                    acromion-line left 4; acromion-height left 2; levator-length left 1 | SUPPORTED
                    """)
    void takesTheLineOrTheHeightAsKey(String findings, Verdict verdict) {
        assertBothSides(findings, verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    upper-trapezius-length left 1  | SUPPORTED
                    upper-trapezius-length left 0  | NOT_SUPPORTED
                    upper-trapezius-length right 1 | NOT_SUPPORTED
                    levator-length left 1          | SUPPORTED
                    levator-length right 1         | NOT_SUPPORTED
                    lower-trapezius-strength left 4  | SUPPORTED
                    lower-trapezius-strength left 5  | NOT_SUPPORTED
                    lower-trapezius-strength right 3 | NOT_SUPPORTED
                    serratus-strength left 4         | SUPPORTED
                    serratus-strength left 5         | NOT_SUPPORTED
                    serratus-strength right 3        | NOT_SUPPORTED
                    """)
    void takesConcordantFindingsOfTheHighSideOnly(String concordant, Verdict verdict) {
        assertBothSides("acromion-line left 4;" + concordant, verdict);
    }

    @Test
    void supportsNeitherSideWhenTwoKeysDisagree() {
        String split = "acromion-line left 8; acromion-height right 25; levator-length left 1; levator-length right 1";
        List<RankedHypothesis> shoulders = new Hypotheses()
                .rank(Given.findings(split)).stream()
                        .filter(one -> one.dysfunction().id().equals("high-shoulder"))
                        .toList();

        assertThat(shoulders).extracting(RankedHypothesis::side).containsExactly(Side.LEFT, Side.RIGHT);
        assertThat(shoulders).allMatch(one -> one.verdict() == Verdict.NOT_SUPPORTED);
        assertThat(shoulders.get(0).contradicting().get(0).in(Locale.UK)).endsWith("points to the other side");
    }

    @ParameterizedTest
    @CsvSource({"forward-bend-test 1, REFER", "forward-bend-test 0, SUPPORTED", "shoulder-height-change 1, REFER"})
    void takesTheScoliosisPathOnItsSigns(String sign, Verdict verdict) {
        assertBothSides(SUPPORTED + sign, verdict);
    }

    @ParameterizedTest
    @CsvSource({"17, REFER", "18, SUPPORTED"})
    void takesTheScoliosisPathUnderEighteen(int age, Verdict verdict) {
        RankedHypothesis shoulder =
                Given.hypothesis("high-shoulder", Given.findings(SUPPORTED).of(Demographics.aged(age)));

        assertThat(shoulder.verdict()).isEqualTo(verdict);
        assertThat(shoulder.missing()).noneMatch(one -> one.test().equals(Evidence.AGE));
    }

    @Test
    void leavesAYoungPersonWithLevelShouldersAlone() {
        Findings level = Given.findings("acromion-line 0").of(Demographics.aged(15));

        assertThat(Given.hypothesis("high-shoulder", level).verdict()).isEqualTo(Verdict.NOT_SUPPORTED);
    }

    @Test
    void saysThatTheAgeIsNotKnown() {
        assertThat(Given.hypothesis("high-shoulder", Given.findings(SUPPORTED)).missing())
                .anyMatch(one -> one.test().equals(Evidence.AGE));
    }

    private static void assertBothSides(String findings, Verdict verdict) {
        RankedHypothesis left = Given.hypothesis("high-shoulder", Given.findings(findings));
        RankedHypothesis right = Given.hypothesis("high-shoulder", Given.findings(Given.mirrored(findings)));

        assertThat(left.verdict()).isEqualTo(verdict);
        assertThat(right.verdict()).isEqualTo(verdict);
        assertThat(right.score()).isEqualTo(left.score());
        assertThat(right.side()).isEqualTo(left.side().opposite());
    }
}
