package org.plumbline.identity.keycloak;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.identity.TextSize;
import org.plumbline.identity.edge.CookieNames;

/**
 * The size of text that a person chose by {@code ?text=}, kept in a cookie that says nothing else. A page's script may read
 * it: pages that a device keeps were made before the choice.
 */
final class TextSizeChoice {

    private static final String PARAMETER = "text";

    private TextSizeChoice() {}

    /** The choice of this request, else of an earlier one. */
    static TextSize of(HttpServletRequest request, HttpServletResponse response) {
        Optional<TextSize> now = Optional.of(request)
                .filter(asked -> asked.getMethod().equals("GET"))
                .map(asked -> asked.getParameter(PARAMETER))
                .flatMap(TextSize::read);
        now.ifPresent(size -> response.addCookie(cookie(size, request)));
        return now.or(() -> earlier(request)).orElse(TextSize.NORMAL);
    }

    private static Optional<TextSize> earlier(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .flatMap(value -> TextSize.read(value).stream())
                .findFirst();
    }

    private static Cookie cookie(TextSize size, HttpServletRequest request) {
        Cookie cookie = new Cookie(name(request), size.word());
        cookie.setPath(CookieNames.isSecure() ? "/" : request.getContextPath());
        cookie.setSecure(CookieNames.isSecure());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static String name(HttpServletRequest request) {
        return CookieNames.prefix() + PARAMETER + request.getContextPath().replace('/', '-');
    }
}
