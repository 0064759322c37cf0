package org.plumbline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** A change of the clinic's that a mail tells of. */
@ApplicationScoped
@Transactional
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class Writing {

    private final Outbox outbox;

    @Inject
    Writing(Outbox outbox) {
        this.outbox = outbox;
    }

    Writing() {
        this(null);
    }

    void to(UUID user) {
        outbox.put(MailKind.EMERGENCY, user);
    }

    void fail() {
        to(UUID.randomUUID());
        throw new IllegalStateException("undone");
    }
}
