package org.plumbline.identity.edge;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells whether a program asks, which wants JSON, or a browser that shows a page. */
public final class Programs {

    private Programs() {}

    /** Whether a request is for an endpoint, and its answer is to be JSON, by what it accepts or itself brings. */
    public static boolean ask(HttpServletRequest request) {
        String failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed;
        String accepts = header(request, "Accept");
        return path.startsWith(request.getContextPath() + "/api/")
                && (accepts.contains("json")
                        || (header(request, "Content-Type").contains("json") && !accepts.contains("text/html")));
    }

    private static String header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }
}
