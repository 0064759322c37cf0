package org.plumbline.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;

/**
 * The one way to a patient's record: every use case on a record goes through it, within its transaction.
 *
 * <p>What it keeps is undone with the use case.
 */
@ApplicationScoped
public class PatientRecord {

    private final AuditTrail trail;
    private final SeenRecords seen;

    @Inject
    PatientRecord(AuditTrail trail, SeenRecords seen) {
        this.trail = trail;
        this.seen = seen;
    }

    PatientRecord() {
        this(null, null);
    }

    /** Somebody looks at a patient's record; kept once a request, however many of its parts they look at. */
    public void seen(UUID patientId) {
        if (seen.isNew(patientId)) {
            trail.record(AuditEntry.of(AuditAction.RECORD_VIEWED).about(patientId));
        }
    }

    /** Somebody looks at a part of a list of patients, which tells a little of each. */
    public void listed(int rows) {
        trail.record(AuditEntry.of(AuditAction.CASELOAD_VIEWED).saying("rows=" + rows));
    }

    /** Somebody changes a patient's record. */
    public void changed(AuditAction action, UUID patientId, UUID subjectId) {
        changed(AuditEntry.of(action).on(subjectId).about(patientId));
    }

    /** Somebody changes the record of the patient that the entry names. */
    public void changed(AuditEntry entry) {
        trail.record(entry);
    }
}
