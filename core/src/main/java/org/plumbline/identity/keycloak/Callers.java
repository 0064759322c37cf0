package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
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

    /** How far somebody gets whom Keycloak vouches for. */
    enum Entry {
        /** The session is theirs. */
        IN,
        /** Our rows don't know them in this clinic. */
        UNKNOWN,
        /** The clinic lets members in with two factors only, and they used one. */
        ONE_FACTOR
    }

    /** Makes a session somebody's, where our rows know them in this clinic and they proved as much as it asks for. */
    Entry signIn(Application application, UUID clinic, KeycloakUser user, HttpSession session) {
        SignedIn.Identity identity = new SignedIn.Identity(user.id(), clinic);
        tenant.set(clinic);
        Optional<SignedIn> known = read(application, identity);
        Entry entry = known.map(
                        signedIn -> SecondFactors.isMissing(signedIn.rights(), user) ? Entry.ONE_FACTOR : Entry.IN)
                .orElse(Entry.UNKNOWN);
        if (entry == Entry.IN) {
            known.get().keepIn(session);
            caller.signIn(known.get().rights());
        }
        door.fire(entry == Entry.IN ? DoorEvent.in(known.get().rights()) : DoorEvent.refused(user.id()));
        return entry;
    }

    /** Says who makes the request. Whose rights are gone is signed in no longer. */
    void recognise(Application application, HttpServletRequest request) {
        SignedIn.of(request).ifPresent(known -> {
            tenant.set(known.identity().tenant());
            if (known.isFresh(clock.instant())) {
                caller.signIn(known.rights());
            } else {
                readAgain(application, known, request);
            }
        });
    }

    /** Whoever has become somebody else by it goes on with another session id. */
    private void readAgain(Application application, SignedIn known, HttpServletRequest request) {
        Optional<SignedIn> now = read(application, known.identity());
        now.ifPresentOrElse(
                signedIn -> {
                    if (signedIn.rights().who() != known.rights().who()) {
                        request.changeSessionId();
                    }
                    signedIn.keepIn(request.getSession(false));
                    caller.signIn(signedIn.rights());
                },
                request.getSession(false)::invalidate);
    }

    private Optional<SignedIn> read(Application application, SignedIn.Identity identity) {
        Optional<Rights> theirs = rights.of(application, identity.user());
        return theirs.map(now -> new SignedIn(identity, now, clock.instant()));
    }
}
