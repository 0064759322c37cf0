package org.plumbline.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.identity.Application;

/** ID tokens as they should not be: none of them signs anybody in. */
class TokenCorpusTest {

    private static final PendingSignIn PENDING = new PendingSignIn(
            "state", Tokens.NONCE, "a-verifier-that-is-as-long-as-a-verifier-has-to-be-43", "/caseload/list.xhtml");

    private final FakeKeycloak keycloak = new FakeKeycloak();
    private final RSAKey key = keycloak.publish("first");
    private final TokenEndpoint endpoint = endpoint();

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void aGoodTokenTellsWhoItIs() {
        KeycloakUser user = redeem(Tokens.signed(claims().build(), key)).user();
        assertThat(user.id()).isEqualTo(Tokens.USER);
        assertThat(user.session()).isEqualTo(Tokens.SESSION);
        assertThat(user.clinics()).containsExactly(Tokens.CLINIC);
        assertThat(keycloak.asked.get(0)).containsEntry("code_verifier", PENDING.verifier());
    }

    @Test
    void refusesATokenWithoutSignature() {
        refuses(Tokens.unsigned(claims().build()));
    }

    @Test
    void refusesATokenSignedWithTheClientsSecret() {
        refuses(Tokens.signedWithTheSecret(claims().build(), key.getKeyID()));
    }

    @Test
    void refusesAKeyThatIsNotPublished() {
        refuses(Tokens.signed(claims().build(), FakeKeycloak.key("unknown")));
    }

    @Test
    void refusesAnotherKeyUnderAPublishedName() {
        refuses(Tokens.signed(claims().build(), FakeKeycloak.key("first")));
    }

    @Test
    void refusesAnotherAudience() {
        refuses(claims().audience("plumbline-portal"));
        refuses(claims().audience(List.of("plumbline-clinic", "elsewhere")));
        refuses(claims().audience((String) null));
    }

    @Test
    void refusesAnotherIssuer() {
        refuses(claims().issuer("http://127.0.0.1:1/realms/plumbline"));
        refuses(claims().issuer(null));
    }

    @Test
    void refusesATokenAtTheWrongTime() {
        Instant now = Instant.now();
        refuses(claims().expirationTime(Date.from(now.minus(Duration.ofMinutes(2)))));
        refuses(claims().expirationTime(null));
        refuses(claims().issueTime(Date.from(now.plus(Duration.ofMinutes(5)))));
    }

    @Test
    void refusesAMissingOrForeignNonce() {
        refuses(claims().claim("nonce", null));
        refuses(claims().claim("nonce", "of-another-sign-in"));
    }

    @Test
    void refusesATokenThatLacksWhatASessionNeeds() {
        refuses(claims().claim("sid", null));
        refuses(claims().claim("auth_time", null));
        refuses(claims().subject(null));
        refuses(claims().subject("somebody"));
        refuses(claims().subject("1-1-1-1-1"));
    }

    @Test
    void refusesATokenThatIsCutOff() {
        String token = Tokens.signed(claims().build(), key);
        refuses(token.substring(0, token.length() - 4));
        refuses(token.substring(0, token.lastIndexOf('.')));
        refuses("");
    }

    @Test
    void takesANewKeyAtOnce() {
        redeem(Tokens.signed(claims().build(), key));
        RSAKey second = keycloak.publish("second");
        assertThat(redeem(Tokens.signed(claims().build(), second)).user().id()).isEqualTo(Tokens.USER);
    }

    @Test
    void namesNoClinicWhereTheTokenDoesNot() {
        assertThat(clinics(null)).isEmpty();
        assertThat(clinics("harbour")).isEmpty();
        assertThat(clinics(List.of("harbour"))).isEmpty();
        assertThat(clinics(Map.of())).isEmpty();
        assertThat(clinics(Map.of("harbour", Map.of()))).isEmpty();
        assertThat(clinics(Map.of("harbour", Map.of("id", "1-1-1-1-1")))).isEmpty();
        assertThat(clinics(Map.of("harbour", Map.of("id", "' or 1=1")))).isEmpty();
        assertThat(clinics(Map.of("harbour", Map.of("id", List.of(Tokens.CLINIC.toString())))))
                .isEmpty();
    }

    @Test
    void namesADoubledClinicOnce() {
        Map<String, String> id = Map.of("id", Tokens.CLINIC.toString());
        assertThat(clinics(Map.of("harbour", id, "port", id))).containsExactly(Tokens.CLINIC);
    }

    @Test
    void aReplayedCodeGrantsNothing() {
        keycloak.answers(400, "{\"error\": \"invalid_grant\", \"error_description\": \"Code not valid\"}");
        assertThatThrownBy(() -> endpoint.redeem(Application.CLINIC, "code", PENDING))
                .isInstanceOf(SignInFailed.class)
                .isNotInstanceOf(KeycloakOutOfReach.class);
    }

    @Test
    void takesNoTokenFromWhereKeycloakSends() {
        String answer = "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"id_token\": \""
                + Tokens.signed(claims().build(), key) + "\", \"refresh_token\": \"r\"}";
        keycloak.answers(302, answer);
        assertThatThrownBy(() -> endpoint.redeem(Application.CLINIC, "code", PENDING))
                .isInstanceOf(SignInFailed.class);
        assertThat(keycloak.asked).hasSize(1);
    }

    private Iterable<UUID> clinics(Object organization) {
        return redeem(Tokens.signed(claims().claim("organization", organization).build(), key))
                .user()
                .clinics();
    }

    private JWTClaimsSet.Builder claims() {
        return Tokens.claims(keycloak.issuer());
    }

    private void refuses(JWTClaimsSet.Builder claims) {
        refuses(Tokens.signed(claims.build(), key));
    }

    private void refuses(String token) {
        assertThatThrownBy(() -> redeem(token)).as(token).isInstanceOf(SignInFailed.class);
    }

    private Grant redeem(String token) {
        keycloak.grants(token, "refresh");
        return endpoint.redeem(Application.CLINIC, "code", PENDING);
    }

    private TokenEndpoint endpoint() {
        OidcSettings settings = Settings.at(keycloak.issuer());
        ProviderMetadata provider = new ProviderMetadata(settings);
        return new TokenEndpoint(settings, provider, new TokenCheck(settings, provider));
    }
}
