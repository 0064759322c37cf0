package org.plumbline.portal.message;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.regex.Pattern;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.message.Conversation;
import org.plumbline.message.MessageText;
import org.plumbline.message.ViewThread;

/** What a patient and their clinic wrote to each other, the newest first, and where to write. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ThreadPage {

    private static final int ROWS = 10;
    private static final int MOST = 500;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final ViewThread view;
    private final Caller caller;
    private int most = ROWS;
    private Conversation thread;

    @Inject
    ThreadPage(ViewThread view, Caller caller) {
        this.view = view;
        this.caller = caller;
    }

    ThreadPage() {
        this(null, null);
    }

    /** Whose form this is: sent in somebody else's sign-in, or in another clinic, it is refused. */
    public UUID getPatient() {
        return caller.patientId();
    }

    /** The key of the form that this page makes: sent twice, it makes one message. */
    public UUID getKey() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** The thread, as far as it is shown. */
    public Conversation getThread() {
        if (thread == null) {
            thread = view.own(most);
        }
        return thread;
    }

    /** The most characters of a message. */
    public int getLongest() {
        return MessageText.LONGEST;
    }

    /** How many messages are shown with those before them. */
    public int getMore() {
        return Math.min(most + ROWS, MOST);
    }

    /** How many messages are shown, as the address says; what is no such number is not heard. */
    public String getShow() {
        return Integer.toString(most);
    }

    public void setShow(String number) {
        if (number != null && NUMBER.matcher(number).matches()) {
            most = Math.min(Math.max(Integer.parseInt(number), ROWS), MOST);
        }
    }
}
