package org.plumbline.identity.keycloak;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.identity.ChosenLanguage;
import org.plumbline.identity.edge.CookieNames;

/** The language that a person chose by {@code ?lang=}, kept in a cookie that says nothing else but when that was. */
final class LanguageChoice {

    private static final String PARAMETER = "lang";
    private static final Pattern WRITTEN = Pattern.compile("([a-z]{2})(?:\\.([0-9]{1,11}))?");

    private LanguageChoice() {}

    /** The choice of this request, else of an earlier one; nothing where there was none. */
    static Optional<ChosenLanguage> of(HttpServletRequest request, HttpServletResponse response, Instant now) {
        Optional<ChosenLanguage> made = Optional.of(request)
                .filter(asked -> asked.getMethod().equals("GET"))
                .map(asked -> asked.getParameter(PARAMETER))
                .flatMap(code -> spoken(code, now));
        made.ifPresent(choice -> response.addCookie(cookie(choice, request)));
        return made.or(() -> earlier(request));
    }

    /** What a browser whose person said nothing asks for; nothing where we don't speak it. */
    static Optional<Locale> ofBrowser(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> ChosenLanguage.isSpoken(locale.getLanguage()))
                .findFirst();
    }

    private static Optional<ChosenLanguage> spoken(String code, Instant at) {
        return ChosenLanguage.isSpoken(code)
                ? Optional.of(new ChosenLanguage(code, at.truncatedTo(ChronoUnit.SECONDS)))
                : Optional.empty();
    }

    private static Optional<ChosenLanguage> earlier(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .flatMap(value -> read(value).stream())
                .findFirst();
    }

    /** {@code es.1764304511}: what was chosen before cookies said when is older than all else. */
    static Optional<ChosenLanguage> read(String value) {
        Matcher written = WRITTEN.matcher(value);
        return written.matches()
                ? spoken(
                        written.group(1),
                        Instant.ofEpochSecond(Long.parseLong(
                                Optional.ofNullable(written.group(2)).orElse("0"))))
                : Optional.empty();
    }

    static String written(ChosenLanguage choice) {
        return choice.code() + "." + choice.at().getEpochSecond();
    }

    private static Cookie cookie(ChosenLanguage choice, HttpServletRequest request) {
        Cookie cookie = new Cookie(name(request), written(choice));
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
