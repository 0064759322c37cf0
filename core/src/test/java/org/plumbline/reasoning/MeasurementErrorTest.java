package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.ChangedCatalogue;

/** What a known or unknown measurement error does to a finding. */
class MeasurementErrorTest {
    private static final String KEY = "iliac-crest-height left 14;";

    @ParameterizedTest
    @CsvSource({"6, NOT_SUPPORTED", "6.1, SUPPORTED", "4.5, NOT_SUPPORTED"})
    void letsNoDifferenceInsideTheErrorSupportAnything(double difference, Verdict verdict) {
        Catalogue catalogue = ChangedCatalogue.with("tests/trendelenburg.yaml", "mdc: 4", "mdc: 6");
        RankedHypothesis hip = hip(catalogue, KEY + "trendelenburg left 90; trendelenburg right " + (90 - difference));

        assertThat(hip.verdict()).isEqualTo(verdict);
        assertThat(hip.contradicting())
                .hasSize(verdict == Verdict.SUPPORTED ? 0 : 1)
                .allMatch(one -> one.in(Locale.UK).endsWith("within the measurement error, so it does not count"));
    }

    @Test
    void takesTheDetectableChangeFromTheStandardErrorWhereOnlyThatIsKnown() {
        Catalogue catalogue =
                ChangedCatalogue.with("tests/trendelenburg.yaml", "sem: unknown, mdc: 4", "sem: 2, mdc: unknown");

        assertThat(catalogue.test("trendelenburg").error().detectable().orElseThrow())
                .isBetween(5.54, 5.55);
        assertThat(hip(catalogue, KEY + "trendelenburg left 90; trendelenburg right 84.5")
                        .verdict())
                .isEqualTo(Verdict.NOT_SUPPORTED);
        assertThat(hip(catalogue, KEY + "trendelenburg left 90; trendelenburg right 84.4")
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource({"3, POSSIBLE", "14, NOT_SUPPORTED", "20, NOT_SUPPORTED"})
    void letsAKeyBeyondItsKnownErrorStandAlone(double error, Verdict verdict) {
        Catalogue catalogue = ChangedCatalogue.with("tests/iliac-crest-height.yaml", "mdc: unknown", "mdc: " + error);

        assertThat(hip(catalogue, KEY).verdict()).isEqualTo(verdict);
    }

    @Test
    void addsASupportingFindingToTheRankOnly() {
        Catalogue catalogue = ChangedCatalogue.with(
                "dysfunctions/high-hip.yaml",
                "supporting: []",
                "supporting: [{test: levator-length, measure: present, side: same, sources: [to-be-confirmed]}]");
        RankedHypothesis with = hip(catalogue, KEY + "levator-length left 1");

        assertThat(with.verdict()).isEqualTo(Verdict.NOT_SUPPORTED);
        assertThat(with.score()).isGreaterThan(hip(catalogue, KEY).score());
        assertThat(with.score())
                .isEqualTo(hip(catalogue, KEY + "levator-length left 1; levator-length right 1")
                        .score());
    }

    @Test
    void refersAlsoWhenTheDangerLiesInsideTheError() {
        Catalogue catalogue = ChangedCatalogue.with("tests/leg-length-difference.yaml", "mdc: unknown", "mdc: 30");

        assertThat(hip(catalogue, "iliac-crest-height left 14; leg-length-difference left 25")
                        .verdict())
                .isEqualTo(Verdict.REFER);
    }

    private static RankedHypothesis hip(Catalogue catalogue, String findings) {
        return Given.hypothesis("high-hip", Findings.of(catalogue, Given.measured(findings)));
    }
}
