package org.plumbline.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.identity.MailAddress;
import org.plumbline.mail.MailServer.Login;
import org.plumbline.mail.MailServer.Tls;

class PostmanTest {

    private static final MailAddress ANA = new MailAddress("ana@one.example");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsWhatWasWritten() throws Exception {
        postman(Tls.NONE, Optional.empty()).send(new Mail(ANA, "Año nuevo", "Línea uno\nLínea dos"));

        MimeMessage[] all = server.getReceivedMessages();
        assertThat(all).hasSize(1);
        assertThat(all[0].getSubject()).isEqualTo("Año nuevo");
        assertThat(all[0].getContent().toString()).isEqualToNormalizingNewlines("Línea uno\nLínea dos");
        assertThat(all[0].getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(all[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(all[0].getHeader("To")).containsExactly("ana@one.example");
        assertThat(all[0].getFrom()[0]).hasToString("Plumbline <plumbline@one.example>");
    }

    @Test
    void showsItsLoginWhereThereIsOne() {
        server.setUser("plumbline", "plumbline", "the password");
        server.getUserManager().setAuthRequired(true);
        Mail mail = new Mail(ANA, "Subject", "Text");

        assertThatThrownBy(() -> postman(Tls.NONE, Optional.of(new Login("plumbline", "wrong")))
                        .send(mail))
                .isInstanceOf(MailNotSent.class);
        postman(Tls.NONE, Optional.of(new Login("plumbline", "the password"))).send(mail);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void saysNothingInClearToAServerThatHasNoTls() {
        Mail mail = new Mail(ANA, "Subject", "Text");
        assertThatThrownBy(() -> postman(Tls.STARTTLS, Optional.empty()).send(mail))
                .isInstanceOf(MailNotSent.class)
                .hasMessageNotContaining("ana");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void saysThatTheServerIsGone() {
        Postman postman = postman(Tls.NONE, Optional.empty());
        server.stop();
        assertThatThrownBy(() -> postman.send(new Mail(ANA, "Subject", "Text"))).isInstanceOf(MailNotSent.class);
    }

    private Postman postman(Tls tls, Optional<Login> login) {
        return new Postman(
                new MailServer("127.0.0.1", server.getSmtp().getPort(), tls, "plumbline@one.example", login),
                Clock.systemUTC());
    }
}
