package org.plumbline.clinic.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.message.ViewInbox;

/** What the rail shows beside the messages: in how many threads there is something unread. */
@Named("inboxCount")
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class InboxCount {

    private final ViewInbox inbox;
    private Integer unread;

    @Inject
    InboxCount(ViewInbox inbox) {
        this.inbox = inbox;
    }

    InboxCount() {
        this(null);
    }

    /** How many, of the patients whom the member reaches. */
    public int getUnread() {
        if (unread == null) {
            unread = inbox.countUnread();
        }
        return unread;
    }
}
