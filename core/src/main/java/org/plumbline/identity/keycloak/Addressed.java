package org.plumbline.identity.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.identity.Application;

/** What a request is for. */
final class Addressed {

    private Addressed() {}

    /** The path as the container takes it, decoded and without dots: what is asked for here is what is served. */
    static String path(HttpServletRequest request) {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        return path.isEmpty() ? "/" : path;
    }

    /** The application that a request is for. */
    static Application application(HttpServletRequest request) {
        return Application.valueOf(request.getServletContext()
                .getInitParameter("plumbline.application")
                .toUpperCase(Locale.ROOT));
    }

    /** Where one lands after signing in. */
    static String home(HttpServletRequest request) {
        return request.getServletContext().getInitParameter("plumbline.home");
    }
}
