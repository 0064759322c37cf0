package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Own;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Stage;

/** The reasoning goes by the clinic's catalogue. */
class AdaptedReasoningTest {
    private static final List<ConfirmedDysfunction> HIGH_LEFT_HIP =
            List.of(new ConfirmedDysfunction("high-hip", Side.LEFT));

    @ParameterizedTest
    @CsvSource({"13,SUPPORTED", "14,NOT_SUPPORTED", "15,NOT_SUPPORTED"})
    void holdsFindingsAgainstTheClinicsLimit(double limit, Verdict verdict) {
        Catalogue adapted = Given.CATALOGUE.adapted(Own.limit("high-hip/key.iliac-crest-height", limit));
        List<Measured> measured =
                Given.measured("iliac-crest-height left 14; side-bridge left 40; side-bridge right 50");

        assertThat(Given.hypothesis("high-hip", Findings.of(adapted, measured)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void saysTheClinicsLimitInWords() {
        Catalogue adapted = Given.CATALOGUE.adapted(Own.limit("high-hip/key.iliac-crest-height", 12));
        List<Measured> measured = Given.measured("iliac-crest-height left 14");

        assertThat(Given.hypothesis("high-hip", Findings.of(adapted, measured)).supporting())
                .anySatisfy(evidence -> assertThat(evidence.words().en()).contains("threshold 12 mm"));
    }

    @Test
    void looksForNoDysfunctionThatTheClinicHides() {
        Catalogue adapted = Given.CATALOGUE.adapted(Own.hidden("dysfunctions/high-hip"));

        assertThat(new Hypotheses().rank(Findings.of(adapted, List.of())))
                .extracting(one -> one.dysfunction().id())
                .isNotEmpty()
                .doesNotContain("high-hip");
    }

    @Test
    void proposesNoExerciseThatTheClinicHides() {
        String first = proposed(Given.CATALOGUE).get(0);

        assertThat(proposed(Given.CATALOGUE.adapted(Own.hidden("exercises/" + first))))
                .isNotEmpty()
                .doesNotContain(first);
    }

    @Test
    void proposesTheClinicsOwnExercise() {
        assertThat(proposed(Given.CATALOGUE.adapted(Own.exercise()))).contains("own-hip-hitch");
        assertThat(proposed(Given.CATALOGUE)).doesNotContain("own-hip-hitch");
    }

    private static List<String> proposed(Catalogue catalogue) {
        return new Proposals(catalogue, Stage.CHRONIC, Background.NONE)
                .propose(HIGH_LEFT_HIP).lines().stream()
                        .map(line -> line.exercise().id())
                        .toList();
    }
}
