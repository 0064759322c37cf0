package org.plumbline.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTextsTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es-MX");

    private final TemplateTexts texts =
            new TemplateTexts("Dear {name}, please call. Bye, {name}", "Hola, {nombre}: llama, por favor.");

    @Test
    void putTheGivenNameInItsPlaces() {
        assertThat(texts.to("Emily", Locale.UK)).isEqualTo("Dear Emily, please call. Bye, Emily");
        assertThat(texts.to("Inés", SPANISH)).isEqualTo("Hola, Inés: llama, por favor.");
    }

    @Test
    void takeNothingInANameForAPlace() {
        assertThat(texts.to("{name} $1 \\", SPANISH)).isEqualTo("Hola, {name} $1 \\: llama, por favor.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{family}", "{}", "{ name }", "{0}", "{born} {name}"})
    void refuseEveryOtherPlace(String place) {
        assertThatExceptionOfType(MessageTemplateRefused.class)
                .isThrownBy(() -> new TemplateTexts("Hello", "Hola " + place))
                .matches(refused -> refused.why() == MessageTemplateRefused.Why.PLACE_UNKNOWN
                        && refused.part() == MessageTemplateRefused.Part.SPANISH);
    }

    @Test
    void needBothLanguages() {
        assertThatExceptionOfType(MessageTemplateRefused.class)
                .isThrownBy(() -> new TemplateTexts(" ", "Hola"))
                .matches(refused -> refused.why() == MessageTemplateRefused.Why.EMPTY
                        && refused.part() == MessageTemplateRefused.Part.ENGLISH);
    }
}
