package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.plumbline.identity.RightsChanged;

/**
 * Lets nobody go on with rights that they changed themselves: all their sessions of this application on this server read them
 * anew. On another server that takes up to a minute, as ever.
 */
@ApplicationScoped
class OutdatedRights {

    private static final Logger LOG = System.getLogger(OutdatedRights.class.getName());

    private final HttpServletRequest request;

    /** A proxy: it leads to the request that runs. */
    @Inject
    OutdatedRights(HttpServletRequest request) {
        this.request = request;
    }

    OutdatedRights() {
        this(null);
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) RightsChanged changed) {
        try {
            OpenSessions.of(request.getServletContext())
                    .outdate(user -> user.id().equals(changed.user()));
        } catch (IllegalStateException e) {
            // What changed them was no request: then no session of it is to go on, and the minute holds.
            LOG.log(Level.DEBUG, "rights changed outside of a request", e);
        }
    }
}
