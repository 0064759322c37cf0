package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** What every answer carries, and what no request may do. */
@ApplicationScoped
class Edge {

    /** Nothing but our own files; a form may end at Keycloak, for signing out does. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none';"
                    + " form-action 'self' ";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final OidcSettings settings;
    private final IdentityProvider provider;

    @Inject
    Edge(OidcSettings settings, IdentityProvider provider) {
        this.settings = settings;
        this.provider = provider;
    }

    Edge() {
        this(null, null);
    }

    /** Sets what every answer carries. */
    void prepare(HttpServletRequest request, HttpServletResponse response, boolean isPublicFile) {
        if (isPublicFile || !pagesBringTheirOwnPolicy(request)) {
            response.setHeader("Content-Security-Policy", POLICY + provider.getOrigin());
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (!isPublicFile) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /** Two policies would both hold: PrimeFaces' pages, also those that tell of an error, have one with a nonce. */
    private static boolean pagesBringTheirOwnPolicy(HttpServletRequest request) {
        return request.getServletContext().getInitParameter("primefaces.CSP") != null;
    }

    /** Whether another site makes this browser change something here. */
    boolean isForged(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod())) {
            return false;
        }
        String origin = request.getHeader("Origin");
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                || (origin != null && !origin.equals(settings.origin()));
    }
}
