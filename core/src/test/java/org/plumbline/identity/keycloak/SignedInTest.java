package org.plumbline.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Who;

class SignedInTest {

    private static final Instant READ = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void rightsCountForAMinute() {
        assertThat(signedIn(Who.PATIENT).isFresh(READ.plusSeconds(59))).isTrue();
        assertThat(signedIn(Who.PATIENT).isFresh(READ.plus(Duration.ofMinutes(1))))
                .isFalse();
    }

    /** With an answer they change: the very next request must find them changed. */
    @Test
    void whoIsAskedSomethingFirstIsLookedUpAnewEachTime() {
        assertThat(signedIn(Who.INVITED).isFresh(READ)).isFalse();
        assertThat(signedIn(Who.ASKED).isFresh(READ)).isFalse();
    }

    private static SignedIn signedIn(Who who) {
        Rights rights =
                new Rights(who, UUID.randomUUID(), "", new Rights.ClinicName("Clinic", Locale.UK, ZoneOffset.UTC));
        return new SignedIn(new SignedIn.Identity(UUID.randomUUID(), UUID.randomUUID()), rights, READ);
    }
}
