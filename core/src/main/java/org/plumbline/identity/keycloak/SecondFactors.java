package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.plumbline.identity.Application;
import org.plumbline.identity.Rights;

/** The second factor of members: whether a clinic makes them wait for it, and the way to set one up at Keycloak. */
@ApplicationScoped
class SecondFactors {

    private final SignIn signIn;
    private final Sessions sessions;
    private final OidcSettings settings;

    @Inject
    SecondFactors(SignIn signIn, Sessions sessions, OidcSettings settings) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.settings = settings;
    }

    SecondFactors() {
        this(null, null, null);
    }

    /** Whether somebody must set one up, or use it, before they are let in. */
    static boolean isMissing(Rights rights, KeycloakUser user) {
        return rights.isMember() && rights.clinic().secondFactor() && !user.twoFactors();
    }

    /** Does what the form chose: set one up, sign in anew with it, or leave it for later. The address to go on at. */
    URI choose(Application application, HttpServletRequest request, HttpServletResponse response) {
        String chosen = request.getParameter("with");
        if (!sessions.stands(application, request)) {
            return settings.address(application, "/");
        }
        if (SecondFactorCard.NOT_NOW.equals(chosen)) {
            SecondFactorCard.later(request);
            return settings.address(application, "/");
        }
        Asked asked = SetUp.read(chosen)
                .map(setUp -> new Asked("/", idle(request), Optional.of(setUp)))
                .orElseGet(() -> Asked.anew("/"));
        return signIn.begin(application, request, response, asked);
    }

    private static Duration idle(HttpServletRequest request) {
        return Duration.ofMinutes(request.getServletContext().getSessionTimeout());
    }
}
