package org.plumbline.clinic.message;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.plumbline.clinic.Addresses;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.message.Conversation;
import org.plumbline.message.MessageRefused;
import org.plumbline.message.MessageText;
import org.plumbline.message.Reply;
import org.plumbline.patient.Patient;

/**
 * A patient's thread, and the answer to it. The messages stay those that were shown: what comes meanwhile isn't answered by
 * somebody who hasn't seen it.
 */
@Named
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ThreadPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;

    @SuppressWarnings("serial")
    private final Correspondence letters;

    private String id;
    private int most = ROWS;
    private Conversation shown;
    private ReplyForm form;

    @Inject
    ThreadPage(Correspondence letters) {
        this.letters = letters;
    }

    ThreadPage() {
        this(null);
    }

    /** Reads the thread: what is shown is read from then on. */
    public void read() {
        shown = letters.thread(patient(), most);
    }

    /** Shows older messages, too. */
    public void older() {
        most += ROWS;
        read();
    }

    /** Puts the chosen template into the answer, which is not sent yet. */
    public void insert() {
        getForm().insert(getPatient().name().given());
    }

    /** Sends the answer; one that can't be taken stays in its field. */
    public String send() {
        try {
            MessageText text = new MessageText(getForm().getText());
            letters.send(new Reply(getForm().key(), patient(), text, getThread().seen()));
        } catch (MessageRefused e) {
            Notices.refusedAt("reply:text", "message_thread.error." + e.why());
            return null;
        }
        Notices.done("message_thread.done.sent");
        return here();
    }

    /** Says that what the patient wrote needs no answer. */
    public String settle() {
        letters.settle(patient(), getThread().seen());
        Notices.done("message_thread.done.settled");
        return here();
    }

    private String here() {
        return "/message/thread.xhtml?faces-redirect=true&id=" + patient();
    }

    private UUID patient() {
        return Addresses.id(id);
    }

    /** The thread, as far as it is shown. */
    public Conversation getThread() {
        if (shown == null) {
            read();
        }
        return shown;
    }

    /** The answer. */
    public ReplyForm getForm() {
        if (form == null) {
            form = new ReplyForm(letters.templates());
        }
        return form;
    }

    /** Whose thread it is. */
    public Patient getPatient() {
        return letters.patient(patient());
    }

    /** Whether the patient can't open the portal: they read it when they can. */
    public boolean isUnreachable() {
        return getPatient().userId().isEmpty();
    }

    /** The most characters of a message. */
    public int getLongest() {
        return MessageText.LONGEST;
    }

    /** The patient's id, as the address names it. */
    public String getId() {
        return id;
    }

    public void setId(String named) {
        id = named;
    }
}
