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
import org.plumbline.mail.MailKind;
import org.plumbline.mail.Outbox;
import org.plumbline.patient.Patient;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;
import org.plumbline.record.PatientWall;

/**
 * A member writes to a patient. Sent twice, it is written once.
 *
 * <p>It answers what its writer had read. A patient who can open the portal is told by mail that something is there, once until
 * they have read it.
 */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class SendMessage {

    private final Caller caller;
    private final PatientWall wall;
    private final Patients patients;
    private final Post post;
    private final Outbox outbox;
    private final PatientRecord record;

    @Inject
    SendMessage(Caller caller, PatientWall wall, Patients patients, Post post, Outbox outbox, PatientRecord record) {
        this.caller = caller;
        this.wall = wall;
        this.patients = patients;
        this.post = post;
        this.outbox = outbox;
        this.record = record;
    }

    SendMessage() {
        this(null, null, null, null, null, null);
    }

    /**
     * Writes the caller's message to a patient.
     *
     * @return the message's id: of the first, where the same came before
     * @throws org.plumbline.identity.NotAllowed where the patient is not theirs to reach
     */
    public UUID send(Reply reply) {
        Patient patient = patients.get(reply.patient());
        wall.enter(patient.id());
        Post.Posted posted = post.fromMember(caller.memberId(), reply);
        posted.fresh().ifPresent(fresh -> {
            fresh.thread().settle(reply.seen());
            patient.userId().ifPresent(user -> tell(user, fresh));
            record.changed(AuditAction.MESSAGE_SENT, patient.id(), posted.id());
        });
        return posted.id();
    }

    private void tell(UUID user, Post.InThread fresh) {
        if (fresh.thread().tellsOf(fresh.message())) {
            outbox.put(MailKind.MESSAGE, user);
        }
    }
}
