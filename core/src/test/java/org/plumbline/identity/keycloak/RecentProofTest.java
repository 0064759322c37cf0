package org.plumbline.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.identity.Application;

class RecentProofTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    private final FakeBrowser browser = new FakeBrowser();
    private final RecentProof proof = new RecentProof(null, Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({"PT0S, false", "PT9M59S, false", "PT10M, true", "PT720H, true"})
    void isMissingWhereItIsOldAndTheEndpointAsksForOne(Duration age, boolean missing) {
        signIn(NOW.minus(age), NOW);

        assertThat(proof.isMissing(Application.PORTAL, "/api/proved", browser.request()))
                .isEqualTo(missing);
        assertThat(proof.isMissing(Application.PORTAL, "/api/proved/0191-ab", browser.request()))
                .isEqualTo(missing);
        assertThat(proof.isMissing(Application.PORTAL, "/api/sample", browser.request()))
                .isFalse();
    }

    @Test
    void isNotGivenByAMereRenewal() {
        signIn(NOW.minus(Duration.ofDays(3)), NOW);
        KeycloakSession session = KeycloakSession.of(browser.request()).orElseThrow();
        session.keep(grant(NOW.minus(Duration.ofDays(3))), NOW);

        assertThat(proof.isYoungerThan(RecentProof.LIFE, browser.request())).isFalse();
    }

    @Test
    void isMissingWhereNobodyIsSignedIn() {
        assertThat(proof.isMissing(Application.PORTAL, "/api/proved", browser.request()))
                .isTrue();
    }

    private void signIn(Instant proved, Instant now) {
        browser.signIn();
        new KeycloakSession(grant(proved), now).keepIn(browser.session());
    }

    private static Grant grant(Instant proved) {
        KeycloakUser user = new KeycloakUser(UUID.randomUUID(), "session", proved, Set.of(), false);
        return new Grant(user, "id", "refresh", Duration.ofMinutes(5));
    }
}
