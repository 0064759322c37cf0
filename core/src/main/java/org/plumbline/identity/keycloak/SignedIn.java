package org.plumbline.identity.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Who;

/**
 * Somebody who is signed in to one clinic, as their session keeps it.
 *
 * @param identity who they are, and where
 * @param rights what they may do there, by our own rows
 * @param readAt when those rows were read
 */
record SignedIn(Identity identity, Rights rights, Instant readAt) implements Serializable {

    private static final String ATTRIBUTE = SignedIn.class.getName();
    private static final Duration FRESH = Duration.ofSeconds(60);

    /**
     * Who somebody is, by Keycloak.
     *
     * @param user the user's id, the token's {@code sub}
     * @param tenant the clinic that the session is bound to, the organization's id
     */
    record Identity(UUID user, UUID tenant) implements Serializable {}

    static Optional<SignedIn> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(s -> (SignedIn) s.getAttribute(ATTRIBUTE));
    }

    /** Somebody's rights are read anew at the next request of this session. */
    static void outdate(HttpSession session) {
        if (session.getAttribute(ATTRIBUTE) instanceof SignedIn known) {
            new SignedIn(known.identity, known.rights, Instant.EPOCH).keepIn(session);
        }
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** Whether the rights count without a look: never those of whoever is asked something first, for with an answer they change. */
    boolean isFresh(Instant now) {
        return rights.who() != Who.INVITED && rights.who() != Who.ASKED && now.isBefore(readAt.plus(FRESH));
    }
}
