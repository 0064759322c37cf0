package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.plumbline.identity.Application;

/**
 * Whether somebody proved to Keycloak a short while ago who they are, and the way to prove it again. A renewal of what Keycloak
 * granted is no proof: it needs nobody.
 */
@ApplicationScoped
class RecentProof {

    /** How long a proof counts. */
    static final Duration LIFE = Duration.ofMinutes(10);

    private final SignIn signIn;
    private final Clock clock;

    @Inject
    RecentProof(SignIn signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    RecentProof() {
        this(null, null);
    }

    /** Whether the caller's proof is younger than this; nobody's is not. */
    boolean isYoungerThan(Duration age, HttpServletRequest request) {
        return KeycloakSession.of(request)
                .filter(session -> session.user().provedAt().plus(age).isAfter(clock.instant()))
                .isPresent();
    }

    /** Whether an address asks for a younger proof than the caller's. */
    boolean isMissing(Application application, String path, HttpServletRequest request) {
        return PageRules.asksForProof(application, path) && !isYoungerThan(LIFE, request);
    }

    /** Asks for one, and leads back to the page that the request was sent from: the address to go on at. */
    URI ask(Application application, HttpServletRequest request, HttpServletResponse response) {
        String page = Referrer.page(request)
                .filter(path -> PageRules.of(application, path).isPresent())
                .orElse("/");
        return signIn.begin(application, request, response, Asked.anew(page));
    }
}
