package org.plumbline.bench.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Tokens as Keycloak gives them, with a key of their own. */
final class StubTokens {
    private static final int KEY_BITS = 2048;
    /** Longer than a benchmark, which has nobody to renew it. */
    private static final Duration VALID = Duration.ofHours(1);

    private final String issuer;
    private final RSAKey key;
    private final JsonMapper json = new JsonMapper();

    StubTokens(String issuer) throws JOSEException {
        this.issuer = issuer;
        this.key = new RSAKeyGenerator(KEY_BITS)
                .keyID("bench")
                .algorithm(JWSAlgorithm.RS256)
                .generate();
    }

    /** The public key, as a JWK set. */
    String keys() {
        return new JWKSet(key).toString();
    }

    /** The answer of the token endpoint. */
    String answer(Subject person, String client, String nonce) {
        String token = signed(claims(person, client, nonce));
        return json.writeValueAsString(Map.of(
                "id_token",
                token,
                "access_token",
                token,
                "refresh_token",
                token,
                "token_type",
                "Bearer",
                "expires_in",
                VALID.toSeconds(),
                "refresh_expires_in",
                VALID.toSeconds()));
    }

    private Map<String, Object> claims(Subject person, String client, String nonce) {
        Instant now = Instant.now();
        Map<String, String> clinic = Map.of("id", person.clinic().toString());
        return Map.of(
                "iss", issuer,
                "sub", person.user().toString(),
                "aud", client,
                "azp", client,
                "nonce", nonce,
                "sid", UUID.randomUUID().toString(),
                "organization", Map.of(person.alias(), clinic),
                "iat", now.getEpochSecond(),
                "auth_time", now.getEpochSecond(),
                "exp", now.plus(VALID).getEpochSecond());
    }

    private String signed(Map<String, Object> claims) {
        try {
            JWSObject token = new JWSObject(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    new Payload(claims));
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
