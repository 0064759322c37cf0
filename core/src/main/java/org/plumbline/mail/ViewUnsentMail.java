package org.plumbline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Shows an admin that mails of the clinic could not be sent. */
@ApplicationScoped
@Transactional
@Allows(value = Who.ADMIN, on = Whose.NOBODYS)
public class ViewUnsentMail {

    private static final Duration SHOWN = Duration.ofDays(30);

    private final EntityManager entityManager;
    private final Clock clock;

    @Inject
    ViewUnsentMail(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    ViewUnsentMail() {
        this(null, null);
    }

    /** How many were given up in the last 30 days. */
    public int givenUp() {
        return entityManager
                .createNamedQuery("OutgoingMail.givenUp", Long.class)
                .setParameter("since", clock.instant().minus(SHOWN))
                .getSingleResult()
                .intValue();
    }
}
