package org.plumbline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
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
    private final Correspondents correspondents;
    private final Postman postman;
    private final Clock clock;

    @Inject
    SendMail(
            EntityManager entityManager,
            TenantJdbc jdbc,
            Letters letters,
            Correspondents correspondents,
            Postman postman,
            Clock clock) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
        this.letters = letters;
        this.correspondents = correspondents;
        this.postman = postman;
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
        Optional<Mail> written;
        try {
            written = letters.of(mail);
            written.ifPresent(postman::send);
        } catch (MailNotSent | AccountsUnreachable | AccountsRefused | MailAddressRefused e) {
            LOG.log(Level.WARNING, "mail {0} fails for the time {1}: {2}", mail.id(), mail.tries() + 1, e.getMessage());
            putOff(mail, due);
            return;
        }
        entityManager.remove(due);
        entityManager.flush();
        entityManager.remove(mail);
        settle(mail, written.isPresent() ? Correspondent.Outcome.SENT : Correspondent.Outcome.LEFT_OUT);
    }

    private void putOff(OutgoingMail mail, MailDue due) {
        Optional<Instant> again = mail.failed(clock.instant());
        again.ifPresentOrElse(due::putOff, () -> {
            LOG.log(Level.ERROR, "mail {0} is given up", mail.id());
            entityManager.remove(due);
            settle(mail, Correspondent.Outcome.GIVEN_UP);
        });
    }

    private void settle(OutgoingMail mail, Correspondent.Outcome outcome) {
        correspondents.of(mail.kind()).ifPresent(writer -> writer.settled(mail.aboutId(), outcome));
    }
}
