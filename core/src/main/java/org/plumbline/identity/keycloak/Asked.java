package org.plumbline.identity.keycloak;

import java.time.Duration;
import java.util.Optional;

/**
 * What a sign-in shall lead to.
 *
 * @param target the path, within the application, to go on at
 * @param proof how old a proof may be that was given to Keycloak before; otherwise it is asked for again
 * @param setUp the second factor to set up on the way
 */
record Asked(String target, Duration proof, Optional<SetUp> setUp) {

    static Asked of(String target, Duration proof) {
        return new Asked(target, proof, Optional.empty());
    }

    /** A sign-in with everything that the person has set up, however short ago they signed in. */
    static Asked anew(String target) {
        return of(target, Duration.ZERO);
    }
}
