package org.plumbline.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.MailAddress;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.mail.Mail;
import org.plumbline.mail.MailKind;
import org.plumbline.mail.MailSettled;

/** Asks for mails as the worker does, in a transaction with nobody signed in. */
@ApplicationScoped
@Transactional
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class Reader {

    private static final MailAddress ADDRESS = new MailAddress("emily@patients.example");

    private final AskedMail asked;
    private final IssueMail issue;

    @Inject
    Reader(AskedMail asked, IssueMail issue) {
        this.asked = asked;
        this.issue = issue;
    }

    Reader() {
        this(null, null);
    }

    Optional<Mail> asked(UUID subscription) {
        return asked.write(subscription, ADDRESS);
    }

    Optional<Mail> issue(UUID delivery) {
        return issue.write(delivery, ADDRESS);
    }

    void settle(UUID delivery, MailSettled.Outcome outcome) {
        issue.settle(new MailSettled(
                UUID.randomUUID(),
                MailKind.NEWSLETTER,
                delivery,
                outcome,
                Clock.systemUTC().instant()));
    }
}
