package org.plumbline.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.plumbline.identity.Members;
import org.plumbline.mail.MailKind;
import org.plumbline.mail.Outbox;

/** Keeps an emergency, and lets those who run the clinic know of it by mail. */
@ApplicationScoped
class Alarm {

    private final BrokenGlasses glasses;
    private final Members members;
    private final Outbox outbox;

    @Inject
    Alarm(BrokenGlasses glasses, Members members, Outbox outbox) {
        this.glasses = glasses;
        this.members = members;
        this.outbox = outbox;
    }

    Alarm() {
        this(null, null, null);
    }

    void raise(BrokenGlass glass) {
        glasses.add(glass);
        members.adminUsers().forEach(admin -> outbox.put(MailKind.EMERGENCY, admin));
    }
}
