package org.plumbline.launcher.setup;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A way to sign in that somebody invited can choose. */
enum Way {
    /** A passkey, and never a password. */
    PASSKEY("webauthn-register-passwordless"),
    /** A password. */
    PASSWORD("UPDATE_PASSWORD");

    private final String action;

    Way(String action) {
        this.action = action;
    }

    /** Keycloak's own step that sets it up. */
    String action() {
        return action;
    }

    /** The way that a page names in lower case; nothing where it names none. */
    static Optional<Way> read(String name) {
        return Stream.of(values())
                .filter(way -> way.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
