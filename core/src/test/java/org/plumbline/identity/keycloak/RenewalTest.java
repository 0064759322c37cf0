package org.plumbline.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.identity.Application;
import org.plumbline.identity.keycloak.Renewal.Standing;

class RenewalTest {

    private static final Duration LIFE = Duration.ofMinutes(5);

    private final FakeKeycloak keycloak = new FakeKeycloak();
    private final RSAKey key = keycloak.publish("first");
    private final MovableClock clock = new MovableClock();
    private final KeycloakSession session = session();
    private final Renewal renewal = renewal();

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void asksNothingWhileAGrantHolds() {
        clock.pass(LIFE.minusSeconds(1));
        assertThat(standing()).isEqualTo(Standing.STANDS);
        assertThat(keycloak.asked).isEmpty();
    }

    @Test
    void spendsEachRefreshTokenOnce() {
        grants(claims());
        clock.pass(LIFE);
        assertThat(standing()).isEqualTo(Standing.STANDS);
        assertThat(standing()).isEqualTo(Standing.STANDS);
        clock.pass(LIFE);
        assertThat(standing()).isEqualTo(Standing.STANDS);
        assertThat(keycloak.asked).extracting(each -> each.get("refresh_token")).containsExactly("first", "next");
    }

    @Test
    void renewsOnceForRequestsThatComeTogether() {
        grants(claims());
        clock.pass(LIFE);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Stream.generate(() -> CompletableFuture.supplyAsync(this::standing, threads))
                    .limit(8)
                    .toList()
                    .forEach(each -> assertThat(each.join()).isEqualTo(Standing.STANDS));
        } finally {
            threads.shutdown();
        }
        assertThat(keycloak.asked).hasSize(1);
    }

    @Test
    void readsTheMembershipAgain() {
        UUID other = UUID.randomUUID();
        grants(claims().claim("organization", Map.of("other", Map.of("id", other.toString()))));
        clock.pass(LIFE);
        assertThat(standing()).isEqualTo(Standing.STANDS);
        assertThat(session.user().clinics()).containsExactly(other);
    }

    @Test
    void endsForWhomKeycloakKnowsNoLonger() {
        keycloak.answers(400, "{\"error\": \"invalid_grant\", \"error_description\": \"Session not active\"}");
        clock.pass(LIFE);
        assertThat(standing()).isEqualTo(Standing.ENDED);
        assertThat(standing()).isEqualTo(Standing.ENDED);
        assertThat(keycloak.asked).hasSize(1);
    }

    @Test
    void endsWhereTheNewTokenIsAboutSomebodyElse() {
        grants(claims().subject(UUID.randomUUID().toString()));
        clock.pass(LIFE);
        assertThat(standing()).isEqualTo(Standing.ENDED);
    }

    @Test
    void endsWhereTheNewTokenCannotBeTrusted() {
        keycloak.grants(Tokens.signed(claims().build(), FakeKeycloak.key("first")), "next");
        clock.pass(LIFE);
        assertThat(standing()).isEqualTo(Standing.ENDED);
    }

    @Test
    void goesOnFor15MinutesWhereKeycloakDoesNotAnswer() {
        keycloak.answers(503, "{}");
        clock.pass(LIFE);
        assertThat(standing()).isEqualTo(Standing.GOES_ON);
        clock.pass(Duration.ofMinutes(14));
        assertThat(standing()).isEqualTo(Standing.STANDS);
        clock.pass(Duration.ofMinutes(1));
        assertThat(standing()).isEqualTo(Standing.ENDED);
    }

    @Test
    void goesOnWhereKeycloakIsGone() {
        keycloak.close();
        clock.pass(LIFE);
        assertThat(standing()).isEqualTo(Standing.GOES_ON);
    }

    @Test
    void forgetsAnOutageThatIsOver() {
        keycloak.answers(503, "{}");
        clock.pass(LIFE);
        assertThat(standing()).isEqualTo(Standing.GOES_ON);
        grants(claims());
        clock.pass(Duration.ofMinutes(1));
        assertThat(standing()).isEqualTo(Standing.STANDS);
        keycloak.answers(503, "{}");
        clock.pass(LIFE);
        assertThat(standing()).isEqualTo(Standing.GOES_ON);
    }

    @Test
    void asksSeldomWhileKeycloakDoesNotAnswer() {
        keycloak.answers(503, "{}");
        clock.pass(LIFE);
        standing();
        standing();
        clock.pass(Duration.ofSeconds(14));
        standing();
        assertThat(keycloak.asked).hasSize(1);
    }

    @Test
    void endsAfterTheLongestTimeHoweverBusyOneIs() {
        grants(claims());
        clock.pass(Duration.ofHours(12).minusSeconds(5));
        assertThat(standing()).isEqualTo(Standing.STANDS);
        clock.pass(Duration.ofSeconds(5));
        assertThat(standing()).isEqualTo(Standing.ENDED);
    }

    private Standing standing() {
        return renewal.of(Application.CLINIC, session);
    }

    /** The proof is as old as the session: a token does not make it younger. */
    private JWTClaimsSet.Builder claims() {
        return Tokens.claims(keycloak.issuer())
                .claim("nonce", null)
                .claim("auth_time", session.user().provedAt().getEpochSecond());
    }

    private void grants(JWTClaimsSet.Builder claims) {
        keycloak.grants(Tokens.signed(claims.build(), key), "next");
    }

    private KeycloakSession session() {
        KeycloakUser user =
                new KeycloakUser(Tokens.USER, Tokens.SESSION, clock.instant(), Set.of(Tokens.CLINIC), false);
        return new KeycloakSession(new Grant(user, "id-token", "first", LIFE), clock.instant());
    }

    private Renewal renewal() {
        OidcSettings settings = Settings.at(keycloak.issuer());
        ProviderMetadata provider = new ProviderMetadata(settings);
        return new Renewal(new TokenEndpoint(settings, provider, new TokenCheck(settings, provider)), settings, clock);
    }
}
