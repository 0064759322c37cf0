package org.plumbline.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {

    @ParameterizedTest
    @CsvSource({"US, LETTER", "CA, LETTER", "MX, LETTER", "ES, A4", "GB, A4", "AR, A4"})
    void isTheUsualOneOfTheCountry(String country, Paper paper) {
        assertThat(Paper.of(country)).isEqualTo(paper);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.plumbline.handout.words", "org.plumbline.program.words"})
    void bothLanguagesHaveTheSameWords(String bundle) {
        assertThat(ResourceBundle.getBundle(bundle, Locale.forLanguageTag("es")).keySet())
                .isEqualTo(ResourceBundle.getBundle(bundle, Locale.ROOT).keySet());
    }
}
