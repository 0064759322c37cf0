package org.plumbline.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;
import org.plumbline.record.PatientWall;

/** A member says that what a patient wrote needs no answer. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class SettleThread {

    private final Patients patients;
    private final PatientWall wall;
    private final MessageThreads threads;
    private final PatientRecord record;

    @Inject
    SettleThread(Patients patients, PatientWall wall, MessageThreads threads, PatientRecord record) {
        this.patients = patients;
        this.wall = wall;
        this.threads = threads;
        this.record = record;
    }

    SettleThread() {
        this(null, null, null, null);
    }

    /**
     * Nothing that the patient wrote waits for an answer any more; said twice, it is said once.
     *
     * @param seen up to which moment the caller had the messages before them: later ones still wait
     * @throws org.plumbline.identity.NotAllowed where the patient is not theirs to reach
     */
    public void settle(UUID patient, Instant seen) {
        wall.enter(patients.get(patient).id());
        MessageThread thread = threads.locked(patient);
        if (thread.waitsUntil(seen)) {
            thread.settle(seen);
            record.changed(AuditAction.MESSAGES_SETTLED, patient, patient);
        }
    }
}
