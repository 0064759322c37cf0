package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Side;

/** The words with their numbers, in both languages. */
class EvidenceTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es-ES");

    @Test
    void saysSideValueThresholdAndError() {
        Evidence crest =
                supporting("high-hip", "iliac-crest-height left 14; side-bridge left 40; side-bridge right 50", 0);

        assertThat(crest.side()).isEqualTo(Side.LEFT);
        assertThat(crest.in(Locale.UK))
                .isEqualTo("left iliac crest 14 mm higher; threshold 10 mm; measurement error unknown");
        assertThat(crest.in(SPANISH))
                .isEqualTo("cresta ilíaca izquierda 14 mm más alta; umbral 10 mm; error de medida desconocido");
    }

    @Test
    void namesBothSidesOfADifferenceInTheirOrder() {
        String findings = "iliac-crest-height right 14; trendelenburg left 78.5; trendelenburg right 84";

        assertThat(supporting("high-hip", findings, 1).in(Locale.UK))
                .isEqualTo(
                        "Trendelenburg angle: left 78.5°, right 84°, difference 5.5°; threshold 4°; measurement error 4°");
        assertThat(supporting("high-hip", findings, 1).in(SPANISH)).contains("izquierda 78,5°, derecha 84°");
    }

    @Test
    void namesBothTestsOfARatio() {
        String findings = "asis-psis-angle 20; trunk-flexor-endurance 80; sorensen 90";

        assertThat(supporting("forward-tipped-pelvis", findings, 1).in(Locale.UK))
                .isEqualTo("Trunk flexor endurance 80 s, Trunk extensor endurance (Sorensen) 90 s, ratio 0.89;"
                        + " threshold under 1; measurement error unknown");
    }

    @Test
    void saysWhatIsMissing() {
        RankedHypothesis pelvis = Given.hypothesis("forward-tipped-pelvis", Given.findings("asis-psis-angle 20"));

        assertThat(pelvis.missing())
                .extracting(one -> one.in(Locale.UK))
                .containsExactly(
                        "Modified Thomas test, hip angle: not measured", "Trunk flexor endurance: not measured");
    }

    @Test
    void saysWhichConditionDidNotHold() {
        String findings = "asis-psis-angle 20; modified-thomas-hip left 5!; modified-thomas-hip right -8";
        RankedHypothesis pelvis = Given.hypothesis("forward-tipped-pelvis", Given.findings(findings));

        assertThat(pelvis.missing().get(0).in(Locale.UK))
                .isEqualTo("left thigh in the modified Thomas test: 5° does not count,"
                        + " because this was not ticked: pelvis held flat");
    }

    @Test
    void leavesNoPlaceUnfilled() {
        String findings = "iliac-crest-height left 0; leg-length-difference right 25; trendelenburg left 80;"
                + "trendelenburg right 81; acromion-line left 5; acromion-height right 12; forward-bend-test 1;"
                + "upper-trapezius-length left 1; levator-length left 0; asis-psis-angle 3; sorensen 0;"
                + "trunk-flexor-endurance 0; modified-thomas-hip left 0!";
        assertThat(new Hypotheses().rank(Given.findings(findings).of(Demographics.aged(15))))
                .flatExtracting(
                        RankedHypothesis::supporting,
                        RankedHypothesis::contradicting,
                        RankedHypothesis::missing,
                        RankedHypothesis::cautions)
                .allSatisfy(evidence -> assertThat(evidence.toString()).doesNotContain("{", "}", "NaN"));
    }

    private static Evidence supporting(String dysfunction, String findings, int index) {
        return Given.hypothesis(dysfunction, Given.findings(findings))
                .supporting()
                .get(index);
    }
}
