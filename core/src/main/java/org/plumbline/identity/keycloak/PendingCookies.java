package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cookies of sign-ins under way: one for each, named after its state, for somebody may open several tabs at once. */
@ApplicationScoped
class PendingCookies {

    private static final int MOST = 5;
    private static final int STATE_IN_NAME = 12;

    private final OidcSettings settings;

    @Inject
    PendingCookies(OidcSettings settings) {
        this.settings = settings;
    }

    PendingCookies() {
        this(null);
    }

    Cookie of(HttpServletRequest request, String state, String value) {
        return cookie(request, name(request, state), value, (int) PendingSignIn.LIFE.toSeconds());
    }

    /** What makes the browser drop a cookie. */
    Cookie ended(HttpServletRequest request, String name) {
        return cookie(request, name, "", 0);
    }

    Optional<Cookie> find(HttpServletRequest request, String state) {
        String name = name(request, state);
        return all(request).stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    /** Drops so many that one more is not too many: the oldest, which browsers send first. */
    void makeRoom(HttpServletRequest request, HttpServletResponse response) {
        List<Cookie> all = all(request);
        all.stream()
                .limit(Math.max(0, all.size() - MOST + 1))
                .forEach(cookie -> response.addCookie(ended(request, cookie.getName())));
    }

    private List<Cookie> all(HttpServletRequest request) {
        String prefix = prefix(request);
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().startsWith(prefix))
                .toList();
    }

    private String name(HttpServletRequest request, String state) {
        return prefix(request) + state.substring(0, Math.min(STATE_IN_NAME, state.length()));
    }

    private String prefix(HttpServletRequest request) {
        String application = request.getContextPath().substring(1);
        return (settings.isSecure() ? "__Secure-" : "") + "plumbline-" + application + "-signin-";
    }

    private Cookie cookie(HttpServletRequest request, String name, String value, int seconds) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isSecure());
        cookie.setMaxAge(seconds);
        // Lax: one comes back from Keycloak by a link.
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
