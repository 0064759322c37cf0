package org.plumbline.identity.keycloak;

import com.nimbusds.openid.connect.sdk.claims.AMR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody, as a checked token of Keycloak tells of them.
 *
 * @param id the user's id, the token's {@code sub}
 * @param session Keycloak's session of that user, the token's {@code sid}
 * @param provedAt when they last proved to Keycloak who they are, the token's {@code auth_time}
 * @param clinics the organizations that they belong to: clinics' ids
 * @param twoFactors whether they signed in with a passkey, or with a one-time code beside the password: the token's
 *     {@code amr}
 */
record KeycloakUser(UUID id, String session, Instant provedAt, Set<UUID> clinics, boolean twoFactors)
        implements Serializable {

    /** What realm.json's flow says of a sign-in with a one-time code, and of one with a passkey (RFC 8176). */
    private static final Set<AMR> TWO_FACTORS = Set.of(AMR.OTP, AMR.HWK);

    /**
     * Reads the claims of a checked token.
     *
     * @throws SignInFailed where one is missing or malformed
     */
    static KeycloakUser of(IDTokenClaimsSet claims) {
        if (claims.getSessionID() == null || claims.getAuthenticationTime() == null) {
            throw new SignInFailed("the token names no session or no time of authentication");
        }
        UUID id = Ids.read(claims.getSubject().getValue())
                .orElseThrow(() -> new SignInFailed("the token's subject is no id"));
        return new KeycloakUser(
                id,
                claims.getSessionID().getValue(),
                claims.getAuthenticationTime().toInstant(),
                Organizations.of(claims),
                Optional.ofNullable(claims.getAMR()).stream()
                        .flatMap(List::stream)
                        .anyMatch(TWO_FACTORS::contains));
    }

    /** Whether a later token tells of the same user in the same session. */
    boolean isSameAs(KeycloakUser later) {
        return id.equals(later.id) && session.equals(later.session);
    }
}
