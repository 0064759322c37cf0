package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.plumbline.identity.Application;

/**
 * Asks Keycloak again, each time a grant has run out, whether somebody is still signed in there and belongs to which clinics.
 *
 * <p>Where Keycloak can't be reached, whoever is signed in goes on for a while; nobody longer than {@link #PATIENCE}.
 */
@ApplicationScoped
class Renewal {

    /** What came of looking after a session. */
    enum Standing {
        /** The person is signed in. */
        STANDS,
        /** Keycloak could not be asked, for the first time since it last answered; the person goes on for now. */
        GOES_ON,
        /** The person is signed in no longer. */
        ENDED
    }

    /** How long one may go on from the first time that Keycloak did not answer. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final Duration NEXT_TRY = Duration.ofSeconds(15);
    private static final Logger LOG = System.getLogger(Renewal.class.getName());

    private final TokenEndpoint tokens;
    private final OidcSettings settings;
    private final Clock clock;

    @Inject
    Renewal(TokenEndpoint tokens, OidcSettings settings, Clock clock) {
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    Renewal() {
        this(null, null, null);
    }

    /** Whether the session stands now; renews its grant where that has run out. One request does so, the others wait. */
    Standing of(Application application, KeycloakSession session) {
        synchronized (session) {
            Instant now = clock.instant();
            Instant longest = session.user().provedAt().plus(settings.longest(application));
            if (session.isEnded() || !now.isBefore(longest)) {
                return end(session);
            }
            return session.isDue(now) ? renew(application, session, now) : Standing.STANDS;
        }
    }

    private Standing renew(Application application, KeycloakSession session, Instant now) {
        try {
            session.keep(tokens.renew(application, session.grant()), now);
            return Standing.STANDS;
        } catch (KeycloakOutOfReach e) {
            return goOn(session, now, e);
        } catch (SignInFailed e) {
            LOG.log(Level.INFO, "a sign-in is not renewed", e);
            return end(session);
        }
    }

    private static Standing goOn(KeycloakSession session, Instant now, KeycloakOutOfReach why) {
        boolean isNew = session.outOfReachSince().isEmpty();
        LOG.log(isNew ? Level.WARNING : Level.DEBUG, "a sign-in can't be renewed now", why);
        Instant since = session.outOfReachSince().orElse(now);
        Instant last = since.plus(PATIENCE);
        if (!now.isBefore(last)) {
            return end(session);
        }
        Instant nextTry = now.plus(NEXT_TRY);
        session.goOn(since, nextTry.isBefore(last) ? nextTry : last);
        return isNew ? Standing.GOES_ON : Standing.STANDS;
    }

    private static Standing end(KeycloakSession session) {
        session.end();
        return Standing.ENDED;
    }
}
