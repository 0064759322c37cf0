package org.plumbline.identity.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.identity.Application;

/** The page that a form was sent from. */
final class Referrer {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^/?#]+([a-z/]+\\.xhtml)(?:[?#].*)?");

    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9_.=&%-]{0,500}");

    /** What a page's address says where its form was sent in vain. */
    private static final String UNSENT = "unsent=true";

    private Referrer() {}

    /** The path, within the application, of the page that sent the form. Whether there is such a page, it doesn't say. */
    static Optional<String> page(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Referer"))
                .map(ADDRESS::matcher)
                .filter(Matcher::matches)
                .map(address -> address.group(1))
                .filter(path -> path.startsWith(request.getContextPath() + "/"))
                .map(path -> path.substring(request.getContextPath().length()));
    }

    /** The page whose form was sent in vain, or home; it says so. */
    static String sentFrom(Application application, HttpServletRequest request, String home) {
        String page = page(request)
                .filter(path -> PageRules.of(application, path).isPresent())
                .orElse(home);
        return page + "?" + UNSENT;
    }

    /** A page to go on at, which says that nothing was saved where a form was sent. */
    static String unsent(HttpServletRequest request, String target) {
        if (!request.getMethod().equals("POST") || target.contains(UNSENT)) {
            return target;
        }
        return target + (target.contains("?") ? "&" : "?") + UNSENT;
    }

    /** The query of the page that sent the form, where it is the same page that takes it; null otherwise. */
    static String query(HttpServletRequest request) {
        String referrer = request.getHeader("Referer");
        String page = request.getRequestURL() + "?";
        return referrer != null && referrer.startsWith(page) ? referrer.substring(page.length()) : null;
    }

    /** Where to go on after a sign-in; a form is sent without the query of its page, which then stands in the referrer. */
    static String target(HttpServletRequest request, String path) {
        String query = request.getMethod().equals("POST") ? query(request) : request.getQueryString();
        return withQuery(path, query);
    }

    /** A path with its query, where that is one that our own pages could have. */
    static String withQuery(String path, String query) {
        return query == null || !QUERY.matcher(query).matches() ? path : path + "?" + query;
    }
}
