package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.plumbline.identity.Application;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Rights;
import org.plumbline.identity.RightsSource;
import org.plumbline.tenancy.CurrentTenant;

/** Says to each request who makes it and for which clinic, with rights that are at most a minute old. */
@ApplicationScoped
class Callers {

    private final Instance<RightsSource> sources;
    private final CurrentTenant tenant;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Callers(@Any Instance<RightsSource> sources, CurrentTenant tenant, Caller caller, Clock clock) {
        this.sources = sources;
        this.tenant = tenant;
        this.caller = caller;
        this.clock = clock;
    }

    Callers() {
        this(null, null, null, null);
    }

    /** Makes a session somebody's; false where our rows don't know them in this clinic. */
    boolean signIn(Application application, SignedIn.Identity identity, HttpSession session) {
        tenant.set(identity.tenant());
        Optional<SignedIn> known = read(application, identity);
        known.ifPresent(signedIn -> signedIn.keepIn(session));
        return known.isPresent();
    }

    /** Says who makes the request. Whose rights are gone is signed in no longer. */
    void recognise(Application application, HttpServletRequest request) {
        SignedIn.of(request).ifPresent(known -> {
            tenant.set(known.identity().tenant());
            if (known.isFresh(clock.instant())) {
                caller.signIn(known.rights());
            } else {
                refresh(application, known, request.getSession(false));
            }
        });
    }

    private void refresh(Application application, SignedIn known, HttpSession session) {
        Optional<SignedIn> now = read(application, known.identity());
        now.ifPresentOrElse(
                signedIn -> {
                    signedIn.keepIn(session);
                    caller.signIn(signedIn.rights());
                },
                session::invalidate);
    }

    private Optional<SignedIn> read(Application application, SignedIn.Identity identity) {
        Optional<Rights> rights = sources.stream()
                .filter(source -> source.application() == application)
                .findFirst()
                .flatMap(source -> source.of(identity.user()));
        return rights.map(theirs -> new SignedIn(identity, theirs, clock.instant()));
    }
}
