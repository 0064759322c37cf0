package org.plumbline.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.identity.Application;

class BackChannelTest {

    private final FakeKeycloak keycloak = new FakeKeycloak();
    private final RSAKey key = keycloak.publish("first");
    private final FakeBrowser web = new FakeBrowser();
    private final BackChannel backChannel = backChannel();
    private final Map<String, Object> theirs = new HashMap<>();
    private final Map<String, Object> theirOther = new HashMap<>();
    private final Map<String, Object> somebodyElses = new HashMap<>();

    BackChannelTest() {
        open(Tokens.USER, Tokens.SESSION, theirs);
        open(Tokens.USER, "another-session-of-theirs", theirOther);
        open(UUID.randomUUID(), "somebody-elses", somebodyElses);
    }

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void endsTheSessionThatTheTokenNames() {
        assertThat(take(Tokens.logout(keycloak.issuer()))).isTrue();
        assertThat(theirs).containsKey("ended");
        assertThat(theirOther).isEmpty();
        assertThat(somebodyElses).isEmpty();
    }

    @Test
    void endsAllSessionsOfTheUserWhereTheTokenNamesNone() {
        assertThat(take(Tokens.logout(keycloak.issuer()).claim("sid", null))).isTrue();
        assertThat(theirs).containsKey("ended");
        assertThat(theirOther).containsKey("ended");
        assertThat(somebodyElses).isEmpty();
    }

    @Test
    void takesAnUnknownSessionForEnded() {
        assertThat(take(Tokens.logout(keycloak.issuer()).claim("sid", "of-another-server")))
                .isTrue();
        assertThat(theirs).isEmpty();
    }

    @Test
    void takesATokenOnce() {
        String token = Tokens.signed(Tokens.logout(keycloak.issuer()).build(), key);
        assertThat(take(token)).isTrue();
        assertThat(take(token)).isFalse();
    }

    @Test
    void refusesWhatIsNoLogoutTokenOfKeycloaks() {
        String issuer = keycloak.issuer();
        refuses(Tokens.logout(issuer).claim("events", null));
        refuses(Tokens.logout(issuer).claim("events", Map.of("http://schemas.openid.net/event/other", Map.of())));
        refuses(Tokens.logout(issuer).claim("nonce", "a-nonce"));
        refuses(Tokens.logout(issuer).audience("plumbline-portal"));
        refuses(Tokens.logout(issuer).issuer("http://127.0.0.1:1"));
        refuses(Tokens.logout(issuer).issueTime(null));
        refuses(Tokens.logout(issuer).jwtID(null));
        refuses(Tokens.logout(issuer).subject(null).claim("sid", null));
        refuses(Tokens.claims(issuer));
    }

    @Test
    void refusesATokenOfAnotherTime() {
        Instant now = Instant.now();
        refuses(Tokens.logout(keycloak.issuer()).expirationTime(Date.from(now.minus(Duration.ofMinutes(2)))));
        refuses(Tokens.logout(keycloak.issuer())
                .issueTime(Date.from(now.minus(Duration.ofMinutes(10))))
                .expirationTime(null));
    }

    @Test
    void refusesATokenThatNobodyOrSomebodyElseSigned() {
        JWTClaimsSet claims = Tokens.logout(keycloak.issuer()).build();
        refuses(Tokens.unsigned(claims));
        refuses(Tokens.signedWithTheSecret(claims, key.getKeyID()));
        refuses(Tokens.signed(claims, FakeKeycloak.key("first")));
        refuses(Tokens.signed(claims, FakeKeycloak.key("unknown")));
        refuses("cut.off");
        refuses((String) null);
    }

    private void refuses(JWTClaimsSet.Builder claims) {
        refuses(Tokens.signed(claims.build(), key));
    }

    private void refuses(String token) {
        assertThat(take(token)).as(token).isFalse();
        assertThat(theirs).isEmpty();
    }

    private boolean take(JWTClaimsSet.Builder claims) {
        return take(Tokens.signed(claims.build(), key));
    }

    private boolean take(String token) {
        web.parameters.put("logout_token", token);
        return backChannel.end(Application.CLINIC, web.request());
    }

    private void open(UUID user, String session, Map<String, Object> state) {
        KeycloakUser signedIn = new KeycloakUser(user, session, Instant.now(), Set.of(Tokens.CLINIC), false);
        HttpSession ours = web.session(state);
        KeycloakSession keycloaks =
                new KeycloakSession(new Grant(signedIn, "id-token", "refresh", Duration.ofMinutes(5)), Instant.now());
        OpenSessions.of(ours.getServletContext()).add(keycloaks, ours);
    }

    private BackChannel backChannel() {
        OidcSettings settings = Settings.at(keycloak.issuer());
        return new BackChannel(
                new TokenCheck(settings, new ProviderMetadata(settings)), new SpentTokens(Clock.systemUTC()));
    }
}
