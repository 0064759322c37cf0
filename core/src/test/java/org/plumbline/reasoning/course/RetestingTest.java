package org.plumbline.reasoning.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.ChangedCatalogue;
import org.plumbline.knowledge.Dysfunction;

class RetestingTest {
    private static final Catalogue CATALOGUE = Catalogue.load();

    @ParameterizedTest
    @CsvSource({
        // above the limit: less is better; the error of this angle is 2.77 × 4 = 11.09
        "dynamic-knee-valgus single-leg-squat-angle 22 10.9, BETTER",
        "dynamic-knee-valgus single-leg-squat-angle 22 11, SAME",
        "dynamic-knee-valgus single-leg-squat-angle 11 22, SAME",
        "dynamic-knee-valgus single-leg-squat-angle 10.9 22, WORSE",
        // below the limit: more is better; 2.77 × 7 = 19.4
        "hip-extension-deficit modified-thomas-knee 45 64.5, BETTER",
        "hip-extension-deficit modified-thomas-knee 45 64.4, SAME",
        "hip-extension-deficit modified-thomas-knee 64.5 45, WORSE",
        // lower than the other side is the finding: more is better; exactly the error is no change
        "high-hip trendelenburg 60.4 64.4, SAME",
        "high-hip trendelenburg 60 64.5, BETTER",
        "high-hip trendelenburg 64.5 60, WORSE",
        // nobody is known to have measured the error
        "high-hip iliac-crest-height 40 0, CANT_TELL",
        // a sign is there or not
        "scapular-winging scapular-dyskinesis 1 0, BETTER",
        "scapular-winging scapular-dyskinesis 0 1, WORSE",
        "scapular-winging scapular-dyskinesis 1 1, SAME"
    })
    void countsAChangeOnlyBeyondTheError(String retest, RetestVerdict verdict) {
        assertThat(verdict(CATALOGUE, retest)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "high-hip iliac-crest-height 16 12, BETTER",
        "high-hip iliac-crest-height 12 16, WORSE",
        "high-hip iliac-crest-height 12 15, SAME"
    })
    void takesATestOfTheGreaterSideAsWorseTheMoreItDiffers(String retest, RetestVerdict verdict) {
        Catalogue known = ChangedCatalogue.with("tests/iliac-crest-height.yaml", "mdc: unknown", "mdc: 3");

        assertThat(verdict(known, retest)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"scapular-winging serratus-strength 4 5, BETTER", "scapular-winging serratus-strength 5 3, WORSE"})
    void takesMoreStrengthAsBetterWhereLittleIsTheFinding(String retest, RetestVerdict verdict) {
        Catalogue known = ChangedCatalogue.with("tests/serratus-strength.yaml", "mdc: unknown", "mdc: 0.5");

        assertThat(verdict(known, retest)).isEqualTo(verdict);
    }

    @Test
    void callsOnlyBetterAndWorseAChange() {
        assertThat(RetestVerdict.values())
                .filteredOn(RetestVerdict::isChange)
                .containsExactly(RetestVerdict.BETTER, RetestVerdict.WORSE);
    }

    @Test
    void saysTheVerdictWithItsNumbersAndTheCatalogueOfIt() {
        String known = words("high-hip trendelenburg 80 85");
        String unknown = words("high-hip iliac-crest-height 14 9");

        assertThat(known).contains(CATALOGUE.version(), "80°", "85°", "measurement error 4°");
        assertThat(unknown).contains("14 mm", "9 mm").doesNotContain("{");
        assertThat(unknown.toLowerCase(Locale.ROOT)).contains("can't tell");
    }

    @ParameterizedTest
    @CsvSource({
        "BETTER, true, KEEP",
        "BETTER, false, KEEP",
        "SAME, true, KEEP",
        "SAME, false, DROP",
        "WORSE, true, KEEP",
        "WORSE, false, REVIEW",
        "CANT_TELL, true, KEEP",
        "CANT_TELL, false, REVIEW"
    })
    void dropsWhatMovesNeitherFindingNorFunction(RetestVerdict finding, boolean improved, Standing standing) {
        assertThat(Standing.after(finding, improved)).isEqualTo(standing);
    }

    private static String words(String retest) {
        return new Retesting(CATALOGUE)
                .explain(dysfunction(CATALOGUE, retest), retested(CATALOGUE, retest))
                .print(Locale.ENGLISH);
    }

    private static RetestVerdict verdict(Catalogue catalogue, String retest) {
        return new Retesting(catalogue).verdict(dysfunction(catalogue, retest), retested(catalogue, retest));
    }

    private static Dysfunction dysfunction(Catalogue catalogue, String retest) {
        return catalogue.dysfunction(retest.split(" ", -1)[0]);
    }

    private static Retested retested(Catalogue catalogue, String retest) {
        String[] words = retest.split(" ", -1);
        return new Retested(catalogue.test(words[1]), Double.parseDouble(words[2]), Double.parseDouble(words[3]));
    }
}
