package org.plumbline.identity.keycloak;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/**
 * A sign-in that has begun here and goes on at Keycloak.
 *
 * @param state ties the answer to this browser
 * @param nonce ties the token to this sign-in
 * @param verifier proves that who redeems the code is who asked for it
 * @param target the path, within the application, that the person wanted
 */
record PendingSignIn(String state, String nonce, String verifier, String target) {

    /** How long somebody may take at Keycloak: as long as Keycloak itself waits. */
    static final Duration LIFE = Duration.ofMinutes(30);

    static PendingSignIn begin(String target) {
        return new PendingSignIn(new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), target);
    }

    JWTClaimsSet claims(Instant now) {
        return new JWTClaimsSet.Builder()
                .claim("state", state)
                .claim("nonce", nonce)
                .claim("verifier", verifier)
                .claim("target", target)
                .expirationTime(Date.from(now.plus(LIFE)))
                .build();
    }

    /** A sign-in from its claims; nothing where one of them is something else. */
    static Optional<PendingSignIn> of(JWTClaimsSet claims) {
        try {
            return Optional.of(new PendingSignIn(
                    claims.getStringClaim("state"),
                    claims.getStringClaim("nonce"),
                    claims.getStringClaim("verifier"),
                    claims.getStringClaim("target")));
        } catch (ParseException e) {
            // Sealed by us, for something else.
            return Optional.empty();
        }
    }
}
