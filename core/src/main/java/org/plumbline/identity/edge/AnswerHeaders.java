package org.plumbline.identity.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What every answer carries, whatever becomes of the request. */
final class AnswerHeaders {

    /**
     * Nothing but our own files; a form may end at Keycloak, for signing out does. The console's pages put PrimeFaces'
     * policy with a nonce in its place.
     */
    private static final String POLICY =
            "default-src 'none'; object-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self';"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'; form-action 'self' ";

    private static final String NO_DEVICES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    private final EdgeSettings settings;

    AnswerHeaders(EdgeSettings settings) {
        this.settings = settings;
    }

    void set(HttpServletRequest request, HttpServletResponse response, boolean isPublicFile) {
        response.setHeader("Content-Security-Policy", POLICY + settings.keycloakOrigin());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", NO_DEVICES);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (settings.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!isPublicFile) {
            response.setHeader("Cache-Control", "no-store");
            if (!Programs.ask(request) && !Forgery.isOurs(request)) {
                // The length of a compressed page tells what is in it to a site that may put words of its own into it.
                response.setHeader("Content-Encoding", "identity");
            }
        }
    }
}
