package org.plumbline.identity.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a request may be before anybody reads it: its method, and the size of its parts. The server's own limits
 * ({@code MicroMain}) are wider, so that ours are the ones that answer.
 */
final class RequestShape {

    static final String METHODS = "GET, HEAD, POST";

    private static final Set<String> ALLOWED = Set.of("GET", "HEAD", "POST");
    private static final long MOST_OF_A_FORM = 1024L * 1024;
    private static final long MOST_OF_FILES = 8L * 1024 * 1024;
    private static final long MOST_OF_JSON = 64L * 1024;

    /** Which pages of an application take files, with spaces between them; none where the application doesn't say. */
    private static final String UPLOADS = "plumbline.uploads";

    private static final int LONGEST_ADDRESS = 4096;
    private static final int MOST_PARAMETERS = 200;
    private static final int MOST_OF_HEADERS = 16 * 1024;

    private RequestShape() {}

    /** The status that refuses a request; nothing where it may go on. */
    static OptionalInt refusalOf(HttpServletRequest request) {
        if (!ALLOWED.contains(request.getMethod())) {
            return OptionalInt.of(405);
        }
        if (request.getRequestURI().length() + query(request).length() > LONGEST_ADDRESS) {
            return OptionalInt.of(414);
        }
        if (headers(request) > MOST_OF_HEADERS) {
            return OptionalInt.of(431);
        }
        return refusalOfParts(request);
    }

    /** A body must say its length: one that doesn't could be any size, and two lengths are how requests are smuggled. */
    private static OptionalInt refusalOfParts(HttpServletRequest request) {
        if (request.getHeader("Transfer-Encoding") != null) {
            return OptionalInt.of(411);
        }
        if (request.getContentLengthLong() > most(request)) {
            return OptionalInt.of(413);
        }
        long parameters = query(request).chars().filter(c -> c == '&').count();
        // Of two names a proxy may have read the other.
        int hosts = Collections.list(request.getHeaders("Host")).size();
        return parameters > MOST_PARAMETERS || hosts > 1 ? OptionalInt.of(400) : OptionalInt.empty();
    }

    private static long most(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (type.contains("json")) {
            return MOST_OF_JSON;
        }
        return type.startsWith("multipart/form-data") && takesFiles(request) ? MOST_OF_FILES : MOST_OF_A_FORM;
    }

    private static boolean takesFiles(HttpServletRequest request) {
        String pages = Optional.ofNullable(request.getServletContext().getInitParameter(UPLOADS))
                .orElse("");
        return Stream.of(pages.split(" "))
                .anyMatch(page -> request.getRequestURI().equals(request.getContextPath() + page));
    }

    private static String query(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString()).orElse("");
    }

    private static int headers(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .mapToInt(name -> Collections.list(request.getHeaders(name)).stream()
                        .mapToInt(value -> name.length() + value.length())
                        .sum())
                .sum();
    }
}
