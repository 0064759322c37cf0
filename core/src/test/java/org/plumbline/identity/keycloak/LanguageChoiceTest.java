package org.plumbline.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.identity.ChosenLanguage;

/** A device keeps which language was chosen on it, and when. */
class LanguageChoiceTest {

    @Test
    void readsWhatItWrote() {
        ChosenLanguage choice = new ChosenLanguage("es", Instant.parse("2026-02-28T10:00:00Z"));

        assertThat(LanguageChoice.read(LanguageChoice.written(choice))).contains(choice);
    }

    @Test
    void takesAChoiceWithoutATimeAsOlderThanAllOthers() {
        assertThat(LanguageChoice.read("es")).contains(new ChosenLanguage("es", Instant.EPOCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr.1", "es.", "es.1.2", "es.999999999999", "es.-1", "", "1"})
    void ignoresWhatItDidNotWrite(String value) {
        assertThat(LanguageChoice.read(value)).isEmpty();
    }
}
