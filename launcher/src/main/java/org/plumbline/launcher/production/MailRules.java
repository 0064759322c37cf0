package org.plumbline.launcher.production;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.launcher.Refusal;

/** The rules for the mail server: by TLS, but on this machine; complete, where there is one. */
record MailRules(Settings settings) {
    private static final String HOST = "PLUMBLINE_MAIL_HOST";
    private static final String PORT = "PLUMBLINE_MAIL_PORT";
    private static final String TLS = "PLUMBLINE_MAIL_TLS";
    private static final String FROM = "PLUMBLINE_MAIL_FROM";
    private static final String USER = "PLUMBLINE_MAIL_USER";
    private static final String PASSWORD = "PLUMBLINE_MAIL_PASSWORD";
    private static final Set<String> KINDS = Set.of("tls", "starttls", "none");

    /** Where there is none: that it is missing, and what that means. */
    Optional<String> notice() {
        return settings.find(HOST).isPresent()
                ? Optional.empty()
                : Optional.of("No mail is sent, all of it waits: %s is missing.".formatted(HOST));
    }

    /** @throws Refusal naming the variable that is wrong */
    void check() {
        if (notice().isPresent()) {
            return;
        }
        if (settings.find(FROM).filter(from -> from.contains("@")).isEmpty()) {
            throw new Refusal("%s is missing: the address that mails come from.".formatted(FROM));
        }
        if (!settings.find(PORT).orElse("587").matches("\\d{1,5}")) {
            throw new Refusal("%s isn't a port.".formatted(PORT));
        }
        if (settings.find(USER).isPresent() && settings.find(PASSWORD).isEmpty()) {
            throw new Refusal("%s is missing, for there is a %s.".formatted(PASSWORD, USER));
        }
        checkTls();
    }

    private void checkTls() {
        String tls = settings.find(TLS).orElse("starttls").toLowerCase(Locale.ROOT);
        if (!KINDS.contains(tls)) {
            throw new Refusal("%s is starttls, tls or none.".formatted(TLS));
        }
        if ("none".equals(tls) && !isOnThisMachine()) {
            throw new Refusal("Mails would leave this machine in clear: set %s to starttls or tls.".formatted(TLS));
        }
    }

    private boolean isOnThisMachine() {
        try {
            return InetAddress.getByName(settings.find(HOST).orElseThrow()).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
