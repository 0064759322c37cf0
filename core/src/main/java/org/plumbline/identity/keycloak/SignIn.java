package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Application;
import org.plumbline.identity.Person;

/** The steps of signing in and out: begin here, come back from Keycloak, end here and there. */
@ApplicationScoped
class SignIn {

    private final OidcClient oidc;
    private final OidcSettings settings;
    private final Callers callers;
    private final Person person;

    @Inject
    SignIn(OidcClient oidc, OidcSettings settings, Callers callers, Person person) {
        this.oidc = oidc;
        this.settings = settings;
        this.callers = callers;
        this.person = person;
    }

    SignIn() {
        this(null, null, null, null);
    }

    /** Begins a sign-in that shall lead to a path: the address to go on at. */
    URI begin(Application application, HttpServletRequest request, String target) {
        PendingSignIn pending = PendingSignIn.begin(target);
        URI address = oidc.signInAddress(application, pending, person.getLocale());
        HttpSession session = request.getSession();
        PendingSignIns.of(session).add(pending, session);
        return address;
    }

    /**
     * Finishes a sign-in when Keycloak sends the browser back: the address to go on at.
     *
     * <p>An answer that no sign-in of this browser asked for is dropped, and the person begins again. Whom we don't know
     * here, or who belongs to several clinics, is signed out again and told so.
     */
    URI finish(Application application, HttpServletRequest request) {
        Optional<PendingSignIn> pending = Optional.ofNullable(request.getSession(false))
                .flatMap(session -> PendingSignIns.of(session).redeem(request.getParameter("state")));
        String code = request.getParameter("code");
        if (pending.isEmpty() || code == null) {
            return settings.address(application, "/");
        }
        OidcClient.Redeemed redeemed = oidc.redeem(application, code, pending.get());
        request.changeSessionId();
        UUID user = UUID.fromString(redeemed.claims().getSubject().getValue());
        boolean known = Organizations.only(redeemed.claims())
                .map(tenant -> new SignedIn.Identity(user, tenant, redeemed.idToken()))
                .filter(identity -> callers.signIn(application, identity, request.getSession()))
                .isPresent();
        return known
                ? settings.address(application, pending.get().target())
                : oidc.signOutAddress(application, redeemed.idToken(), OidcSettings.UNKNOWN);
    }

    /** Ends the session here: the address that ends it at Keycloak, too. */
    URI end(Application application, HttpServletRequest request) {
        Optional<SignedIn> signedIn = SignedIn.of(request);
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        return signedIn.map(SignedIn::identity)
                .map(identity -> oidc.signOutAddress(application, identity.idToken(), OidcSettings.SIGNED_OUT))
                .orElseGet(() -> settings.address(application, OidcSettings.SIGNED_OUT));
    }
}
