package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;
import org.plumbline.identity.Application;
import org.plumbline.identity.DoorEvent;

/** Signing out: here, in the browser and at Keycloak. */
@ApplicationScoped
class Departure {

    private static final Logger LOG = System.getLogger(Departure.class.getName());

    private final OidcClient oidc;
    private final OidcSettings settings;
    private final Callers callers;
    private final Event<DoorEvent> door;

    @Inject
    Departure(OidcClient oidc, OidcSettings settings, Callers callers, Event<DoorEvent> door) {
        this.oidc = oidc;
        this.settings = settings;
        this.callers = callers;
        this.door = door;
    }

    Departure() {
        this(null, null, null, null);
    }

    /**
     * Ends the session here and what the browser keeps of us, but for the language: the address that ends it at Keycloak, too.
     *
     * <p>With Keycloak out of reach one is at least signed out here.
     */
    URI end(Application application, HttpServletRequest request, HttpServletResponse response) {
        Optional<KeycloakSession> keycloak = KeycloakSession.of(request);
        keep(application, request);
        endHere(request);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        URI here = settings.address(application, OidcSettings.SIGNED_OUT);
        try {
            return keycloak.map(session ->
                            oidc.signOutAddress(application, session.grant().idToken(), OidcSettings.SIGNED_OUT))
                    .orElse(here);
        } catch (KeycloakOutOfReach e) {
            LOG.log(Level.WARNING, "the session at Keycloak goes on until it is idle", e);
            return here;
        }
    }

    /** The audit must not keep anybody from leaving. */
    private void keep(Application application, HttpServletRequest request) {
        if (SignedIn.of(request).isEmpty()) {
            return;
        }
        try {
            callers.recognise(application, request);
            door.fire(DoorEvent.of(DoorEvent.Kind.SIGNED_OUT));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a sign-out is not in the audit", e);
        }
    }

    /** Ends the session here. */
    static void endHere(HttpServletRequest request) {
        KeycloakSession.of(request).ifPresent(KeycloakSession::end);
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }
}
