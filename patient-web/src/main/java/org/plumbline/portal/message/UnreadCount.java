package org.plumbline.portal.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.message.ViewThread;

/** What other pages say of the messages: how many are new. */
@Named("unreadMessages")
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class UnreadCount {

    private final ViewThread view;
    private Integer count;

    @Inject
    UnreadCount(ViewThread view) {
        this.view = view;
    }

    UnreadCount() {
        this(null);
    }

    /** How many the patient has not read. */
    public int getCount() {
        if (count == null) {
            count = view.unread();
        }
        return count;
    }
}
