package org.plumbline.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/**
 * The SMTP server that takes our mails.
 *
 * @param host its name
 * @param port its port
 * @param tls how the way to it is kept secret
 * @param from the address that we write from
 * @param login how we prove who we are, where it asks
 */
public record MailServer(String host, int port, Tls tls, String from, Optional<Login> login) {

    private static final String PATIENCE_MILLIS = "10000";
    private static final int SUBMISSION = 587;

    /** How the way to the server is kept secret. */
    public enum Tls {
        /** TLS from the first byte, as on port 465. */
        TLS,
        /** TLS before anything is said, as on port 587; a server that can't is refused. */
        STARTTLS,
        /** Not at all: for a server on this machine. */
        NONE
    }

    /** Name and password at the server. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return "a login";
        }
    }

    /** The server that the configuration names; nothing where it names none. */
    static Optional<MailServer> of(Config config) {
        return config.getOptionalValue("plumbline.mail.host", String.class)
                .map(host -> new MailServer(
                        host,
                        config.getOptionalValue("plumbline.mail.port", Integer.class)
                                .orElse(SUBMISSION),
                        Tls.valueOf(config.getOptionalValue("plumbline.mail.tls", String.class)
                                .orElse("starttls")
                                .toUpperCase(Locale.ROOT)),
                        config.getValue("plumbline.mail.from", String.class),
                        config.getOptionalValue("plumbline.mail.user", String.class)
                                .map(user ->
                                        new Login(user, config.getValue("plumbline.mail.password", String.class)))));
    }

    /** What Jakarta Mail wants to know of it. */
    Properties properties() {
        Properties all = new Properties();
        all.setProperty("mail.smtp.host", host);
        all.setProperty("mail.smtp.port", Integer.toString(port));
        all.setProperty("mail.smtp.auth", Boolean.toString(login.isPresent()));
        all.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls == Tls.TLS));
        all.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls == Tls.STARTTLS));
        all.setProperty("mail.smtp.starttls.required", Boolean.toString(tls == Tls.STARTTLS));
        all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        all.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        all.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        all.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return all;
    }
}
