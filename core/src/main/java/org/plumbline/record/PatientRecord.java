package org.plumbline.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;

/**
 * The one way to a patient's record: every use case on a record goes through it, within its transaction.
 *
 * <p>It lets in whom the {@link PatientWall} lets in, and keeps that they were there; what it keeps is undone with the use
 * case.
 */
@ApplicationScoped
public class PatientRecord {

    private final PatientWall wall;
    private final AuditTrail trail;
    private final SeenRecords seen;
    private final Event<RecordChanged> changes;

    @Inject
    PatientRecord(PatientWall wall, AuditTrail trail, SeenRecords seen, Event<RecordChanged> changes) {
        this.wall = wall;
        this.trail = trail;
        this.seen = seen;
        this.changes = changes;
    }

    PatientRecord() {
        this(null, null, null, null);
    }

    /**
     * Somebody looks at a patient's record; kept once a request, however many of its parts they look at.
     *
     * @throws org.plumbline.identity.NotAllowed where the record is not theirs to reach
     */
    public void seen(UUID patientId) {
        Optional<UUID> glass = wall.enter(patientId);
        if (seen.isNew(patientId)) {
            keep(AuditEntry.of(AuditAction.RECORD_VIEWED).about(patientId), glass);
        }
    }

    /** Somebody takes a copy of a list of patients. */
    public void exported(int rows) {
        trail.record(AuditEntry.of(AuditAction.CASELOAD_EXPORTED).saying("rows=" + rows));
    }

    /** Somebody looks at a part of a list of patients, which tells a little of each. */
    public void listed(int rows) {
        trail.record(AuditEntry.of(AuditAction.CASELOAD_VIEWED).saying("rows=" + rows));
    }

    /**
     * Somebody changes a patient's record.
     *
     * @throws org.plumbline.identity.NotAllowed where the record is not theirs to reach
     */
    public void changed(AuditAction action, UUID patientId, UUID subjectId) {
        changed(AuditEntry.of(action).on(subjectId).about(patientId));
    }

    /**
     * Somebody changes the record of the patient that the entry names.
     *
     * @throws org.plumbline.identity.NotAllowed where the record is not theirs to reach
     */
    public void changed(AuditEntry entry) {
        keep(entry, entry.patientId().flatMap(wall::enter));
        entry.patientId()
                .ifPresent(patient -> changes.fire(new RecordChanged(entry.action(), patient, entry.subjectId())));
    }

    /** What is done in an emergency is told apart from what the team does. */
    private void keep(AuditEntry entry, Optional<UUID> glass) {
        trail.record(glass.map(id -> entry.saying((entry.detail() + " glass=" + id).strip()))
                .orElse(entry));
    }
}
