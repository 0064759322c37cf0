package org.plumbline.identity.keycloak;

import java.io.Serializable;
import java.time.Duration;

/**
 * What Keycloak granted for a code or for an earlier grant, checked.
 *
 * @param user who it is about
 * @param idToken the token that says so, to sign out with
 * @param refreshToken what the next grant is asked for with; good once, and never shown to a browser
 * @param life how long Keycloak stands by what it said
 */
record Grant(KeycloakUser user, String idToken, String refreshToken, Duration life) implements Serializable {

    /** Says nothing of the tokens: whoever reads a log must not be able to use them. */
    @Override
    public String toString() {
        return "Grant for " + life;
    }
}
