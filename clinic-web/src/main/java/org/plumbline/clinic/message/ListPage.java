package org.plumbline.clinic.message;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.message.InboxLine;
import org.plumbline.message.ViewInbox;

/** The inbox: the threads of the patients whom the member reaches, the unread ones first. */
@Named("messageList")
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ListPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @SuppressWarnings("serial")
    private final ViewInbox inbox;

    private int most = ROWS;

    @SuppressWarnings("serial")
    private List<InboxLine> found;

    @Inject
    ListPage(ViewInbox inbox) {
        this.inbox = inbox;
    }

    ListPage() {
        this(null);
    }

    /** Shows more threads. */
    public void more() {
        most += ROWS;
        found = null;
    }

    /** The threads. */
    public List<InboxLine> getLines() {
        return found().stream().limit(most).toList();
    }

    /** Whether there are more than are shown. */
    public boolean isMore() {
        return found().size() > most;
    }

    private List<InboxLine> found() {
        if (found == null) {
            found = inbox.lines(most + 1);
        }
        return found;
    }
}
