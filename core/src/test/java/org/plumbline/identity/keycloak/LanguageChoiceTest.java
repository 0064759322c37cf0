package org.plumbline.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.identity.ChosenLanguage;

/** A device keeps which language was chosen on it, and when. */
class LanguageChoiceTest {

    private static final Instant NOW = Instant.parse("2026-02-28T10:00:00.7Z");
    private static final Instant SECOND = Instant.parse("2026-02-28T10:00:00Z");

    private final FakeBrowser browser = new FakeBrowser();

    @Test
    void keepsAChoiceWithItsTime() {
        browser.parameters.put("lang", "es");
        assertThat(read(NOW)).contains(new ChosenLanguage("es", SECOND));

        browser.parameters.clear();
        browser.cookies.put("lang", browser.last);
        assertThat(read(NOW.plusSeconds(99))).contains(new ChosenLanguage("es", SECOND));
    }

    @Test
    void takesNoChoiceFromAForm() {
        browser.method = "POST";
        browser.parameters.put("lang", "es");

        assertThat(read(NOW)).isEmpty();
    }

    @Test
    void takesAChoiceWithoutATimeAsOlderThanAllOthers() {
        browser.cookies.put("lang", new Cookie("lang-clinic", "es"));

        assertThat(read(NOW)).contains(new ChosenLanguage("es", Instant.EPOCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr.1", "es.", "es.1.2", "es.999999999999", "es.-1", "", "1"})
    void ignoresWhatItDidNotWrite(String value) {
        browser.cookies.put("lang", new Cookie("lang-clinic", value));

        assertThat(read(NOW)).isEmpty();
    }

    private Optional<ChosenLanguage> read(Instant now) {
        return LanguageChoice.of(browser.request(), browser.response(), now);
    }
}
