package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.plumbline.identity.Application;
import org.plumbline.identity.DoorEvent;
import org.plumbline.identity.keycloak.Renewal.Standing;

/** Looks after the session of a request before it is believed: at Keycloak when it is time to, then in our own rows. */
@ApplicationScoped
class Sessions {

    private final Renewal renewal;
    private final Callers callers;
    private final Event<DoorEvent> door;
    private final KeptForms forms;

    @Inject
    Sessions(Renewal renewal, Callers callers, Event<DoorEvent> door, KeptForms forms) {
        this.renewal = renewal;
        this.callers = callers;
        this.door = door;
        this.forms = forms;
    }

    Sessions() {
        this(null, null, null, null);
    }

    /** Says who makes the request. Whoever is signed out at Keycloak, or left the clinic there, makes it as nobody. */
    void recognise(Application application, HttpServletRequest request) {
        Standing standing = standing(application, request);
        if (standing == Standing.ENDED) {
            return;
        }
        callers.recognise(application, request);
        if (standing == Standing.GOES_ON && SignedIn.of(request).isPresent()) {
            door.fire(DoorEvent.of(DoorEvent.Kind.WENT_ON_UNCONFIRMED));
        }
    }

    /** Whether the request's session stands at Keycloak; one that doesn't is ended here, too. */
    boolean stands(Application application, HttpServletRequest request) {
        return standing(application, request) != Standing.ENDED;
    }

    /** Keeps what is sent without a session, until its owner is signed in again: the address of its page. */
    Optional<String> keep(HttpServletRequest request, HttpServletResponse response) {
        return forms.keep(request, response);
    }

    /** Gives back to a page what was kept for it and for the caller. */
    void giveBack(HttpServletRequest request, HttpServletResponse response) {
        if (request.getMethod().equals("GET")) {
            forms.giveBack(request, response);
        }
    }

    private Standing standing(Application application, HttpServletRequest request) {
        Standing standing = KeycloakSession.of(request)
                .map(session -> {
                    Standing now = renewal.of(application, session);
                    return isOfItsClinic(session, request) ? now : Standing.ENDED;
                })
                .orElse(Standing.ENDED);
        if (standing == Standing.ENDED) {
            Departure.endHere(request);
        }
        return standing;
    }

    private static boolean isOfItsClinic(KeycloakSession session, HttpServletRequest request) {
        return SignedIn.of(request)
                .map(signedIn ->
                        session.user().clinics().contains(signedIn.identity().tenant()))
                .orElse(true);
    }
}
