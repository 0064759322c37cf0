package org.plumbline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Takes mails in the transaction of what they tell of: what is rolled back is told to nobody, what is committed is sent. */
@ApplicationScoped
public class Outbox {

    private final EntityManager entityManager;
    private final Clock clock;

    @Inject
    Outbox(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    Outbox() {
        this(null, null);
    }

    /**
     * Takes a mail to somebody of the bound clinic; it is sent within some seconds of the commit.
     *
     * @param user whom Keycloak knows by this id
     * @return the mail's id, by which {@link MailSettled} tells what became of it
     */
    public UUID put(MailKind kind, UUID user) {
        Instant now = clock.instant();
        OutgoingMail mail = new OutgoingMail(kind, user, now);
        entityManager.persist(mail);
        // The order of the two matters to the database alone, which JPA doesn't know of.
        entityManager.flush();
        entityManager.persist(new MailDue(mail, now));
        return mail.id();
    }
}
