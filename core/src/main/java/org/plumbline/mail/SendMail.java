package org.plumbline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import org.plumbline.identity.Allows;
import org.plumbline.identity.MailAddressRefused;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.identity.keycloak.AccountsRefused;
import org.plumbline.identity.keycloak.AccountsUnreachable;
import org.plumbline.tenancy.TenantJdbc;

/**
 * Sends what is due of one clinic. It is the worker's, with nobody signed in; whoever did it sooner would do no harm.
 *
 * <p>A server that ends between the handing over and the commit sends that one mail twice: better than never.
 */
@ApplicationScoped
@Transactional
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class SendMail {

    private static final Logger LOG = System.getLogger(SendMail.class.getName());

    private final EntityManager entityManager;
    private final TenantJdbc jdbc;
    private final Letters letters;
    private final Postman postman;
    private final Event<MailSettled> settled;
    private final Clock clock;

    @Inject
    SendMail(
            EntityManager entityManager,
            TenantJdbc jdbc,
            Letters letters,
            Postman postman,
            Event<MailSettled> settled,
            Clock clock) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
        this.letters = letters;
        this.postman = postman;
        this.settled = settled;
        this.clock = clock;
    }

    SendMail() {
        this(null, null, null, null, null, null);
    }

    /** Sends the one mail that is due the longest; false where none is, or where another server is at it. */
    public boolean next() {
        if (!jdbc.tryLock("outgoing mail")) {
            return false;
        }
        Optional<OutgoingMail> due = entityManager
                .createNamedQuery("OutgoingMail.due", OutgoingMail.class)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(OutgoingMail mail) {
        MailDue due = entityManager.find(MailDue.class, mail.id());
        if (mail.isStaleAt(clock.instant())) {
            mail.giveUp(clock.instant());
            giveUp(mail, due);
            return;
        }
        try {
            Optional<Mail> letter = letters.of(mail);
            letter.ifPresent(postman::send);
            drop(mail, due);
            settle(mail, letter.isPresent() ? MailSettled.Outcome.SENT : MailSettled.Outcome.LEFT_OUT);
        } catch (MailNotSent | AccountsUnreachable | AccountsRefused | MailAddressRefused e) {
            LOG.log(Level.WARNING, "mail {0} fails for the time {1}: {2}", mail.id(), mail.tries() + 1, e.getMessage());
            putOff(mail, due);
        }
    }

    private void drop(OutgoingMail mail, MailDue due) {
        entityManager.remove(due);
        entityManager.flush();
        entityManager.remove(mail);
    }

    private void putOff(OutgoingMail mail, MailDue due) {
        mail.failed(clock.instant()).ifPresentOrElse(due::putOff, () -> giveUp(mail, due));
    }

    private void giveUp(OutgoingMail mail, MailDue due) {
        LOG.log(Level.ERROR, "mail {0} is given up", mail.id());
        entityManager.remove(due);
        settle(mail, MailSettled.Outcome.GIVEN_UP);
    }

    private void settle(OutgoingMail mail, MailSettled.Outcome outcome) {
        settled.fire(new MailSettled(mail.id(), mail.kind(), mail.aboutId(), outcome, clock.instant()));
    }
}
