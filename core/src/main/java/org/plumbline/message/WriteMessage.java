package org.plumbline.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;

/** A patient writes to the members who treat them. Sent twice, it is written once. */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class WriteMessage {

    private final Caller caller;
    private final Post post;
    private final PatientRecord record;

    @Inject
    WriteMessage(Caller caller, Post post, PatientRecord record) {
        this.caller = caller;
        this.post = post;
        this.record = record;
    }

    WriteMessage() {
        this(null, null, null);
    }

    /**
     * Writes into the caller's own thread.
     *
     * @param key made with the form that it is sent by, the same when it is sent again
     * @return the message's id: of the first, where the same came before
     */
    public UUID write(UUID key, MessageText text) {
        UUID patient = caller.patientId();
        Post.Posted posted = post.fromPatient(key, patient, text);
        if (posted.fresh().isPresent()) {
            record.changed(AuditAction.MESSAGE_WRITTEN, patient, posted.id());
        }
        return posted.id();
    }
}
