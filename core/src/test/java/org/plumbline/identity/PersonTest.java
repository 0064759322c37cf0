package org.plumbline.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Of what somebody chose on this device and on another one, the later choice counts. */
class PersonTest {

    private static final Instant EARLY = Instant.parse("2026-02-28T10:00:00Z");
    private static final Instant LATE = EARLY.plusSeconds(1);

    private final Caller caller = new Caller();
    private final Person person = new Person(caller);

    @Test
    void readsTheClinicsLanguageWhereNothingWasChosen() {
        signIn(null);
        reads(null);

        assertThat(person.getLocale()).isEqualTo(Locale.UK);
    }

    @Test
    void readsOnANewDeviceWhatWasChosenOnAnother() {
        signIn(new ChosenLanguage("es", EARLY));
        reads(null);

        assertThat(person.getLanguage()).isEqualTo("es");
    }

    @Test
    void readsTheLaterOfTwoChoices() {
        signIn(new ChosenLanguage("es", LATE));
        reads(new ChosenLanguage("en", EARLY));
        assertThat(person.getLanguage()).isEqualTo("es");

        reads(new ChosenLanguage("en", LATE.plusSeconds(1)));
        assertThat(person.getLocale()).as("as the clinic writes it").isEqualTo(Locale.UK);
    }

    @Test
    void readsTheDevicesChoiceBeforeSignIn() {
        reads(new ChosenLanguage("es", EARLY));

        assertThat(person.getLanguage()).isEqualTo("es");
    }

    @Test
    void speaksNoOtherLanguage() {
        assertThatThrownBy(() -> new ChosenLanguage("fr", EARLY)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ChosenLanguage.isSpoken(null)).isFalse();
    }

    private void reads(ChosenLanguage here) {
        person.reads(Optional.ofNullable(here), Optional.empty());
    }

    private void signIn(ChosenLanguage chosen) {
        Rights.ClinicName clinic = new Rights.ClinicName("C", Locale.UK, ZoneOffset.UTC);
        caller.signIn(new Rights(Who.PATIENT, UUID.randomUUID(), "N", clinic).reading(Optional.ofNullable(chosen)));
    }
}
