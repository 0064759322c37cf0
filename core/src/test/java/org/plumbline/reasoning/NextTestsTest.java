package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextTestsTest {
    private static final String HIP = "iliac-crest-height left 14;";

    @Test
    void asksNothingWhereNothingIsOpen() {
        assertThat(conclude("").next()).isEmpty();
        assertThat(conclude("asis-psis-angle 10").next()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    forward-bend-test 1; scoliometer left 8 | what is referred is decided
                    knee-hyperextension left 25             | what is only noted is not followed up
                    """)
    void asksNothingOfWhatIsDecided(String findings, String why) {
        assertThat(conclude(findings).next()).as(why).isEmpty();
    }

    @Test
    void asksFirstForTheLengthOfTheLegsWhereAHipIsHigh() {
        assertThat(conclude(HIP).next())
                .hasValueSatisfying(next -> assertThat(next.test()).isEqualTo("leg-length-difference"));
    }

    @Test
    void asksFirstForWhatMayReferEvenWhereItMaySupportToo() {
        assertThat(conclude("scapular-dyskinesis left 1").next())
                .hasValueSatisfying(next -> assertThat(next.test()).isEqualTo("serratus-strength"));
    }

    @Test
    void asksForTheKeyOfWhatOnlyAConcordantFindingSpeaksFor() {
        NextTest next =
                conclude("trunk-flexor-endurance 80; sorensen 100").next().orElseThrow();

        assertThat(next.test()).isEqualTo("asis-psis-angle");
    }

    @Test
    void saysThatWhatExcludesMustBeKnownFirst() {
        NextTest next = conclude("iliac-crest-height left 14; acromion-line right 4; leg-length-difference 0")
                .next()
                .orElseThrow();

        assertThat(next.words().in(Locale.UK)).endsWith(": must be known before anything is corrected");
    }

    @Test
    void asksForWhatSeparatesTheTopTwoAndNamesThem() {
        String straight = "leg-length-difference 0; scoliometer 0; forward-bend-test 0; shoulder-height-change 0;";
        NextTest next = conclude(straight + "iliac-crest-height left 14; acromion-line right 4")
                .next()
                .orElseThrow();

        assertThat(next.words().in(Locale.UK)).endsWith(": would best tell High left hip from High right shoulder");
    }

    @Test
    void asksForNothingThatWasTakenAlready() {
        String findings = "asis-psis-angle 20;modified-thomas-hip left 2;modified-thomas-hip right 2;"
                + "trunk-flexor-endurance 80;sorensen 100;";

        assertThat(conclude(findings).next())
                .hasValueSatisfying(next -> assertThat(findings).doesNotContain(next.test() + " "));
    }

    @Test
    void tellsOneAloneWhatWouldSayMost() {
        NextTest next = conclude("foot-posture-index left 7; foot-posture-index right 0")
                .next()
                .orElseThrow();

        assertThat(next.words().in(Locale.UK)).contains("would");
    }

    @Test
    void asksAgainForATestWhoseConditionDidNotHold() {
        String findings = "craniovertebral-angle 40!; deep-neck-flexor-endurance 10; lower-trapezius-strength left 5;"
                + "lower-trapezius-strength right 5; levator-length left 0; levator-length right 0;"
                + "sternocleidomastoid-length left 0; sternocleidomastoid-length right 0";

        assertThat(conclude(findings).next())
                .hasValueSatisfying(next -> assertThat(next.test()).isEqualTo("craniovertebral-angle"));
    }

    private static Conclusion conclude(String findings) {
        return new Reasoning(Given.CATALOGUE).conclude(Presentation.of(Given.findings(findings), Background.NONE));
    }
}
