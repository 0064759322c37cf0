package org.plumbline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Hands mails to the configured SMTP server, one at a time and at once. */
@ApplicationScoped
public class Postman {

    private static final String SENDER = "Plumbline";

    private final MailServer given;
    private final Clock clock;

    @Inject
    Postman(Clock clock) {
        this(null, clock);
    }

    Postman() {
        this(null);
    }

    /** A postman outside a server: with this mail server instead of the configuration's. */
    Postman(MailServer given, Clock clock) {
        this.given = given;
        this.clock = clock;
    }

    /** Whether there is a mail server at all. */
    public boolean isThere() {
        return server().isPresent();
    }

    /**
     * Sends a mail; when this returns, the server has it.
     *
     * @throws MailNotSent where the server couldn't be reached within ten seconds, or refused the mail
     * @throws IllegalStateException where no mail server is configured
     */
    public void send(Mail mail) {
        MailServer server = server().orElseThrow(() -> new IllegalStateException("no mail server is configured"));
        try {
            Transport.send(message(mail, server));
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailNotSent(e);
        }
    }

    private Message message(Mail mail, MailServer server) throws MessagingException, UnsupportedEncodingException {
        String charset = StandardCharsets.UTF_8.name();
        MimeMessage message = new MimeMessage(Session.getInstance(server.properties(), login(server)));
        message.setFrom(new InternetAddress(server.from(), SENDER, charset));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.to().value()));
        message.setSubject(mail.subject(), charset);
        message.setText(mail.text(), charset);
        message.setSentDate(Date.from(clock.instant()));
        // No program shall answer it (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        for (Map.Entry<String, String> header : mail.headers().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        return message;
    }

    private static Authenticator login(MailServer server) {
        return server.login().map(Proof::new).orElse(null);
    }

    /** The configuration is read when it is first needed: a clinic that writes to nobody needs none. */
    private Optional<MailServer> server() {
        return given != null ? Optional.of(given) : MailServer.of(ConfigProvider.getConfig());
    }

    /** Shows the server our login. */
    private static final class Proof extends Authenticator {

        private final MailServer.Login login;

        Proof(MailServer.Login login) {
            this.login = login;
        }

        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(login.user(), login.password());
        }
    }
}
