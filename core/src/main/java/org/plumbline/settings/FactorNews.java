package org.plumbline.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.plumbline.identity.Members;
import org.plumbline.mail.MailKind;
import org.plumbline.mail.Outbox;

/** Lets all members know by mail that they will be asked for a second factor. */
@ApplicationScoped
class FactorNews {

    private final Members members;
    private final Outbox outbox;

    @Inject
    FactorNews(Members members, Outbox outbox) {
        this.members = members;
        this.outbox = outbox;
    }

    FactorNews() {
        this(null, null);
    }

    void tell() {
        members.users().forEach(user -> outbox.put(MailKind.SECOND_FACTOR, user));
    }
}
