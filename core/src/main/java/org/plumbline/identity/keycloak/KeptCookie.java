package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The browser's half of a kept form: where it lies, and the key to it. A browser has one; of several forms the last. */
@ApplicationScoped
class KeptCookie {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 16;
    private static final int KEY_BYTES = 32;

    private final OidcSettings settings;

    @Inject
    KeptCookie(OidcSettings settings) {
        this.settings = settings;
    }

    KeptCookie() {
        this(null);
    }

    /**
     * What the cookie says.
     *
     * @param id where the form lies
     * @param key what it was sealed with, and nothing else was
     */
    record Ticket(String id, SecretKey key) {

        static Ticket random() {
            return of(bytes(ID_BYTES + KEY_BYTES));
        }

        private static Ticket of(byte[] bytes) {
            return new Ticket(
                    text(Arrays.copyOf(bytes, ID_BYTES)),
                    new SecretKeySpec(Arrays.copyOfRange(bytes, ID_BYTES, bytes.length), "AES"));
        }

        private static Optional<Ticket> read(String text) {
            try {
                return Optional.of(Base64.getUrlDecoder().decode(text))
                        .filter(bytes -> bytes.length == ID_BYTES + KEY_BYTES)
                        .map(Ticket::of);
            } catch (IllegalArgumentException e) {
                // Not ours.
                return Optional.empty();
            }
        }

        private String written() {
            byte[] bytes = Arrays.copyOf(Base64.getUrlDecoder().decode(id), ID_BYTES + KEY_BYTES);
            System.arraycopy(key.getEncoded(), 0, bytes, ID_BYTES, KEY_BYTES);
            return text(bytes);
        }

        @Override
        public String toString() {
            return "ticket";
        }
    }

    void give(Ticket ticket, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, ticket.written(), (int) PendingSignIn.LIFE.toSeconds()));
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, "", 0));
    }

    Optional<Ticket> ticket(HttpServletRequest request) {
        String name = name(request);
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .flatMap(cookie -> Ticket.read(cookie.getValue()));
    }

    private String name(HttpServletRequest request) {
        return (settings.isSecure() ? "__Secure-" : "") + "plumbline-"
                + request.getContextPath().substring(1) + "-kept";
    }

    private Cookie cookie(HttpServletRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(name(request), value);
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isSecure());
        cookie.setMaxAge(seconds);
        // Lax: one comes back from Keycloak by a link.
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static byte[] bytes(int number) {
        byte[] bytes = new byte[number];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
