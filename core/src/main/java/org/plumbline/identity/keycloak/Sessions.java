package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.plumbline.identity.Application;
import org.plumbline.identity.DoorEvent;
import org.plumbline.identity.keycloak.Renewal.Standing;

/** Looks after the session of a request before it is believed: at Keycloak when it is time to, then in our own rows. */
@ApplicationScoped
class Sessions {

    private final Renewal renewal;
    private final Callers callers;
    private final Event<DoorEvent> door;

    @Inject
    Sessions(Renewal renewal, Callers callers, Event<DoorEvent> door) {
        this.renewal = renewal;
        this.callers = callers;
        this.door = door;
    }

    Sessions() {
        this(null, null, null);
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
