package org.plumbline.identity.keycloak;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A second factor that somebody can set up at Keycloak, which then counts at each sign-in. */
enum SetUp {
    /** A passkey: device and fingerprint, face or PIN, two factors in one. */
    PASSKEY("webauthn-register-passwordless"),
    /** One-time codes of an authenticator app, beside the password. */
    CODE("CONFIGURE_TOTP");

    private final String action;

    SetUp(String action) {
        this.action = action;
    }

    /** The set-up that a form names in lower case; nothing where it names none. */
    static Optional<SetUp> read(String name) {
        return Stream.of(values()).filter(each -> each.formName().equals(name)).findFirst();
    }

    /** What a form calls it. */
    String formName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What Keycloak calls it, as an action that the application asks for. */
    String action() {
        return action;
    }
}
