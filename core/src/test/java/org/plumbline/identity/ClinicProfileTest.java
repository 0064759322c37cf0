package org.plumbline.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClinicProfileTest {

    private static final ZoneId MADRID = ClinicProfile.zone("Europe/Madrid");

    @Test
    void isWrittenAsItsCountryWrites() {
        assertThat(new ClinicProfile("  Lomas ", "es", "ES", MADRID).name()).isEqualTo("Lomas");
        assertThat(new ClinicProfile("Lomas", "es", "MX", MADRID).locale()).hasToString("es_MX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "two\nlines", "a\u2028b", "a\0b"})
    void refusesANameThatIsNoLine(String name) {
        assertThatThrownBy(() -> new ClinicProfile(name, "en", "GB", MADRID))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FirstAdmin(name, new MailAddress("ana@one.example")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"fr,FR", "en,gb", "en,ZZ", "en,''", "'',GB"})
    void refusesWhatPlumblineDoesNotSpeakAndWhatIsNoCountry(String language, String country) {
        assertThatThrownBy(() -> new ClinicProfile("Lomas", language, country, MADRID))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Madrid", "+02:00", "Europe/Atlantis"})
    void refusesWhatIsNoZone(String zone) {
        assertThatThrownBy(() -> ClinicProfile.zone(zone)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesTheLastWordForTheFamilysName() {
        FirstAdmin ana = new FirstAdmin("Ana María Ferreira", new MailAddress("ana@one.example"));
        assertThat(ana.givenName()).isEqualTo("Ana María");
        assertThat(ana.familyName()).isEqualTo("Ferreira");
        assertThat(new FirstAdmin("Ana", ana.mail()).givenName()).isEmpty();
    }
}
