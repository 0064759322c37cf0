package org.plumbline.identity.keycloak;

import jakarta.servlet.http.HttpServletRequest;

/** The page that a form was sent from. */
final class Referrer {

    private Referrer() {}

    /** The query of the page that sent the form, where it is the same page that takes it; null otherwise. */
    static String query(HttpServletRequest request) {
        String referrer = request.getHeader("Referer");
        String page = request.getRequestURL() + "?";
        return referrer != null && referrer.startsWith(page) ? referrer.substring(page.length()) : null;
    }
}
