package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.plumbline.identity.Application;

/**
 * The sign-ins that a browser has begun, each in a cookie of its own that only we can read: whoever isn't signed in has no
 * session here. Each is redeemed once.
 */
@ApplicationScoped
class PendingSignIns {

    private static final String PURPOSE = "sign-ins under way";

    private final Secrets secrets;
    private final PendingCookies cookies;
    private final Clock clock;

    @Inject
    PendingSignIns(Secrets secrets, PendingCookies cookies, Clock clock) {
        this.secrets = secrets;
        this.cookies = cookies;
        this.clock = clock;
    }

    PendingSignIns() {
        this(null, null, null);
    }

    /** Gives the browser a sign-in to keep; of many, the oldest are dropped. */
    void add(Application application, PendingSignIn signIn, HttpServletRequest request, HttpServletResponse response) {
        cookies.makeRoom(request, response);
        response.addCookie(cookies.of(request, signIn.state(), seal(application, signIn)));
    }

    /** The sign-in that a state belongs to, where this browser began it; the browser has it no longer. */
    Optional<PendingSignIn> redeem(Application application, HttpServletRequest request, HttpServletResponse response) {
        String state = request.getParameter("state");
        Optional<Cookie> kept = state == null ? Optional.empty() : cookies.find(request, state);
        kept.ifPresent(cookie -> response.addCookie(cookies.ended(request, cookie.getName())));
        return kept.flatMap(cookie -> open(application, cookie.getValue()))
                .filter(signIn -> signIn.state().equals(state));
    }

    private String seal(Application application, PendingSignIn signIn) {
        return Seals.seal(secrets.key(application, PURPOSE), signIn.claims(clock.instant()));
    }

    /** Whether it is a sign-in of this browser; one that we didn't make is none. */
    private Optional<PendingSignIn> open(Application application, String sealed) {
        return Seals.open(secrets.key(application, PURPOSE), sealed, clock.instant())
                .flatMap(PendingSignIn::of);
    }
}
