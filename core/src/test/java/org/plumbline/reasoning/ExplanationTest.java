package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Stage;
import org.plumbline.knowledge.Text;

class ExplanationTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Test
    void printsEachStepFurtherIn() {
        Explanation leaf = Explanation.leaf(new Text("leaf", "hoja"));
        Explanation tree = new Explanation(
                new Text("tree", "árbol"), List.of(new Explanation(new Text("branch", "rama"), List.of(leaf)), leaf));

        assertThat(tree.print(Locale.ENGLISH)).isEqualTo("tree\n  branch\n    leaf\n  leaf");
        assertThat(tree.print(SPANISH)).isEqualTo("árbol\n  rama\n    hoja\n  hoja");
    }

    @Test
    void leavesOutAHeadingOverNothing() {
        assertThat(Explanation.over(new Text("heading", "título"), List.of())).isEmpty();
    }

    @Test
    void tellsAHypothesisWithAllThatItRestsOn() {
        String told = conclude("iliac-crest-height left 14; trendelenburg left 84; trendelenburg right 79;"
                        + "hip-abductor-strength left 5; hip-abductor-strength right 5; leg-length-difference left 12")
                .explain(Given.CATALOGUE)
                .print(Locale.UK);

        assertThat(told.lines().map(String::strip))
                .containsSubsequence(
                        "Catalogue " + Given.CATALOGUE.version(),
                        "Red flags: No red flag",
                        "Speaks for it",
                        "left iliac crest 14 mm higher; threshold 10 mm; measurement error unknown",
                        "Speaks against it",
                        "Take care",
                        "Not known",
                        "Short or overactive by the model",
                        "Quadratus lumborum, left",
                        "Long or underactive by the model",
                        "Gluteus medius, left",
                        "How sure the model is");
        assertThat(told)
                .contains("High left hip: ")
                .contains("Can it be measured: C.")
                .doesNotContain("{", "NaN");
    }

    @Test
    void tellsOnlyWhatTheFindingsSaySomethingFor() {
        Conclusion conclusion = conclude("iliac-crest-height left 14; side-bridge left 40; side-bridge right 50");

        assertThat(conclusion.standing())
                .extracting(one -> one.dysfunction().id())
                .containsExactly("high-hip");
        assertThat(conclusion.explain(Given.CATALOGUE).parts()).hasSize(3);
        assertThat(conclusion.catalogueVersion()).isEqualTo(Given.CATALOGUE.version());
    }

    @Test
    void tellsAProposalWithEachReasonAndWhatIsLeft() {
        List<ConfirmedDysfunction> three = List.of(
                new ConfirmedDysfunction("high-hip", Side.LEFT),
                new ConfirmedDysfunction("forward-tipped-pelvis", Side.NONE),
                new ConfirmedDysfunction("high-shoulder", Side.RIGHT));
        Proposal proposal = new Proposals(Given.CATALOGUE, Stage.CHRONIC, Background.NONE).propose(three);
        String told = proposal.explain(Given.CATALOGUE).print(Locale.UK);

        assertThat(told)
                .contains("Proposed program, " + proposal.minutesPerSession() + " min a session")
                .contains("days a week")
                .contains("Left for a later program");
        assertThat(proposal.lines())
                .allSatisfy(line -> assertThat(told).contains(line.reason().en()));
        assertThat(proposal.left())
                .allSatisfy(need -> assertThat(told)
                        .contains(Given.CATALOGUE
                                .dysfunction(need.confirmed().dysfunction())
                                .name(need.confirmed().side())
                                .en()));
        assertThat(new Proposals(Given.CATALOGUE, Stage.CHRONIC, Background.NONE)
                        .propose(three.subList(0, 1))
                        .explain(Given.CATALOGUE)
                        .print(Locale.UK))
                .doesNotContain("Left for a later program");
    }

    private static Conclusion conclude(String findings) {
        return new Reasoning(Given.CATALOGUE).conclude(Presentation.of(Given.findings(findings), Background.NONE));
    }
}
