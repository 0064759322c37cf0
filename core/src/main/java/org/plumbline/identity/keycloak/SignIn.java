package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.plumbline.identity.Application;

/** The two steps of signing in: begin here, come back from Keycloak. */
@ApplicationScoped
class SignIn {

    private final OidcClient oidc;
    private final TokenEndpoint tokens;
    private final PendingSignIns pending;
    private final Doorway doorway;
    private final OidcSettings settings;

    @Inject
    SignIn(OidcClient oidc, TokenEndpoint tokens, PendingSignIns pending, Doorway doorway, OidcSettings settings) {
        this.oidc = oidc;
        this.tokens = tokens;
        this.pending = pending;
        this.doorway = doorway;
        this.settings = settings;
    }

    SignIn() {
        this(null, null, null, null, null);
    }

    /**
     * Begins a sign-in that shall lead to a path: the address to go on at.
     *
     * <p>Members are asked again for a password that they gave longer ago than one may be idle. Otherwise whoever finds a screen
     * that was left alone would come back in through Keycloak's own session. A patient's phone stays signed in.
     */
    URI begin(Application application, HttpServletRequest request, HttpServletResponse response, String target) {
        Duration proof = application == Application.PORTAL
                ? settings.longest(application)
                : Duration.ofMinutes(request.getServletContext().getSessionTimeout());
        return begin(application, request, response, Asked.of(target, proof));
    }

    /** Begins a sign-in that shall lead to what is asked: the address to go on at. */
    URI begin(Application application, HttpServletRequest request, HttpServletResponse response, Asked asked) {
        PendingSignIn begun = PendingSignIn.begin(asked.target());
        URI address = oidc.signInAddress(application, begun, asked);
        pending.add(application, begun, request, response);
        return address;
    }

    /**
     * Finishes a sign-in when Keycloak sends the browser back: the address to go on at.
     *
     * <p>An answer that no sign-in of this browser asked for is dropped, and the person begins again. Whom we don't know
     * here is signed out again and told so.
     *
     * @throws SignInFailed where the answer is not this Keycloak's, or grants nothing
     */
    URI finish(Application application, HttpServletRequest request, HttpServletResponse response) {
        Optional<PendingSignIn> begun = pending.redeem(application, request, response);
        String code = request.getParameter("code");
        if (begun.isEmpty() || code == null) {
            return settings.address(application, "/");
        }
        if (!settings.issuer().equals(request.getParameter("iss"))) {
            throw new SignInFailed("the answer names another issuer");
        }
        Grant grant = tokens.redeem(application, code, begun.get());
        if ("success".equals(request.getParameter("kc_action_status"))) {
            // A second factor was set up: what was proved without it doesn't count, the first use does.
            return begin(application, request, response, Asked.anew(begun.get().target()));
        }
        return doorway.enter(application, grant, request, begun.get().target())
                .map(path -> settings.address(application, path))
                .orElseGet(() -> turnAway(application, grant, request));
    }

    private URI turnAway(Application application, Grant grant, HttpServletRequest request) {
        Departure.endHere(request);
        return oidc.signOutAddress(application, grant.idToken(), OidcSettings.UNKNOWN);
    }
}
