package org.plumbline.identity.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Tells a request that another site makes somebody's browser send.
 *
 * <p>Only a request that changes something is asked: it must come from a page of ours, by the word of the browser, which
 * no page can change. Every browser sends {@code Origin} with a form; newer ones {@code Sec-Fetch-Site}, too. Where both
 * are missing no browser speaks: such a request is taken only without a cookie, for then it does nothing in anybody's
 * name (Keycloak's back-channel is one).
 */
final class Forgery {

    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private Forgery() {}

    static boolean is(HttpServletRequest request, String ourOrigin) {
        if (SAFE.contains(request.getMethod())) {
            return false;
        }
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        if (origin == null && site == null) {
            return request.getHeader("Cookie") != null;
        }
        return (origin != null && !origin.equals(ourOrigin)) || (site != null && !isOurs(request));
    }

    /** Whether the browser says that no other site asked for this. */
    static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && OURS.contains(site);
    }
}
