package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.plumbline.identity.Application;
import org.plumbline.identity.Caller;
import org.plumbline.identity.DoorEvent;
import org.plumbline.identity.Rights;
import org.plumbline.tenancy.CurrentTenant;

/** Says to each request who makes it and for which clinic, with rights that are at most a minute old. */
@ApplicationScoped
class Callers {

    private final KnownRights rights;
    private final CurrentTenant tenant;
    private final Caller caller;
    private final Event<DoorEvent> door;
    private final Clock clock;

    @Inject
    Callers(KnownRights rights, CurrentTenant tenant, Caller caller, Event<DoorEvent> door, Clock clock) {
        this.rights = rights;
        this.tenant = tenant;
        this.caller = caller;
        this.door = door;
        this.clock = clock;
    }

    Callers() {
        this(null, null, null, null, null);
    }

    /** Makes a session somebody's; false where our rows don't know them in this clinic. */
    boolean signIn(Application application, SignedIn.Identity identity, HttpSession session) {
        tenant.set(identity.tenant());
        Optional<SignedIn> known = read(application, identity);
        known.ifPresent(signedIn -> {
            signedIn.keepIn(session);
            caller.signIn(signedIn.rights());
        });
        door.fire(known.isPresent() ? DoorEvent.of(DoorEvent.Kind.SIGNED_IN) : DoorEvent.refused(identity.user()));
        return known.isPresent();
    }

    /** Says who makes the request. Whose rights are gone is signed in no longer. */
    void recognise(Application application, HttpServletRequest request) {
        SignedIn.of(request).ifPresent(known -> {
            tenant.set(known.identity().tenant());
            if (known.isFresh(clock.instant())) {
                caller.signIn(known.rights());
            } else {
                readAgain(application, known, request.getSession(false));
            }
        });
    }

    private void readAgain(Application application, SignedIn known, HttpSession session) {
        Optional<SignedIn> now = read(application, known.identity());
        now.ifPresentOrElse(
                signedIn -> {
                    signedIn.keepIn(session);
                    caller.signIn(signedIn.rights());
                },
                session::invalidate);
    }

    private Optional<SignedIn> read(Application application, SignedIn.Identity identity) {
        Optional<Rights> theirs = rights.of(application, identity.user());
        return theirs.map(now -> new SignedIn(identity, now, clock.instant()));
    }
}
