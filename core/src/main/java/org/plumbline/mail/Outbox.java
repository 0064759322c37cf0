package org.plumbline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
        return put(kind, List.of(new Recipient(user, null))).get(0);
    }

    /**
     * Takes a mail to each of several people of the bound clinic.
     *
     * @return the mails' ids, in the order of their readers
     */
    public List<UUID> put(MailKind kind, List<Recipient> recipients) {
        Instant now = clock.instant();
        List<OutgoingMail> mails = recipients.stream()
                .map(recipient -> new OutgoingMail(kind, recipient, now))
                .toList();
        mails.forEach(entityManager::persist);
        // The order of the two matters to the database alone, which JPA doesn't know of.
        entityManager.flush();
        mails.forEach(mail -> entityManager.persist(new MailDue(mail, now)));
        return mails.stream().map(OutgoingMail::id).toList();
    }
}
