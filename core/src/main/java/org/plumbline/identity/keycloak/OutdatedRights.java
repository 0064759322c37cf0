package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.plumbline.identity.RightsChanged;

/**
 * Lets nobody go on with rights that they changed themselves: all their sessions of this application on this server read them
 * anew. On another server that takes up to a minute, as ever.
 */
@ApplicationScoped
class OutdatedRights {

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
        OpenSessions.of(request.getServletContext()).outdate(user -> user.id().equals(changed.user()));
    }
}
