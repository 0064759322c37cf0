package org.plumbline.identity.keycloak;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.identity.edge.CookieNames;

/** The language that a person chose by {@code ?lang=}, kept in a cookie that says nothing else. */
final class LanguageChoice {

    private static final String PARAMETER = "lang";
    private static final Set<String> SPOKEN = Set.of("en", "es");

    private LanguageChoice() {}

    /** The choice of this request, else of an earlier one; nothing where there was none. */
    static Optional<Locale> of(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> now = Optional.of(request)
                .filter(asked -> asked.getMethod().equals("GET"))
                .map(asked -> asked.getParameter(PARAMETER))
                .filter(SPOKEN::contains);
        now.ifPresent(language -> response.addCookie(cookie(language, request)));
        return now.or(() -> earlier(request)).map(Locale::forLanguageTag);
    }

    /** What a browser whose person said nothing asks for; nothing where we don't speak it. */
    static Optional<Locale> ofBrowser(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> SPOKEN.contains(locale.getLanguage()))
                .findFirst();
    }

    private static Optional<String> earlier(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .filter(SPOKEN::contains)
                .findFirst();
    }

    private static Cookie cookie(String language, HttpServletRequest request) {
        Cookie cookie = new Cookie(name(request), language);
        cookie.setPath(CookieNames.isSecure() ? "/" : request.getContextPath());
        cookie.setSecure(CookieNames.isSecure());
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** One for each application: a person may read one of them in another language. */
    private static String name(HttpServletRequest request) {
        return CookieNames.prefix() + PARAMETER + request.getContextPath().replace('/', '-');
    }
}
