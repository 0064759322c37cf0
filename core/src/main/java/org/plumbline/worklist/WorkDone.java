package org.plumbline.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.record.Reach;
import org.plumbline.tenancy.VersionedRow;

/** An event that a member was done with. Rows are inserted by {@link DoneWork} alone. */
@Entity
@Table(name = "work_done")
@NamedQuery(
        name = "WorkDone.since",
        query = "select d, p from WorkDone d, Patient p where p.id = d.patientId and d.doing.on > :day"
                + " and d.undoneAt is null and " + Reach.CONDITION)
@NamedQuery(name = "WorkDone.ofDeed", query = "select d from WorkDone d where d.deedId = :deed order by d.id")
class WorkDone extends VersionedRow {

    @Column(name = "deed_id")
    private UUID deedId;

    @Column(name = "patient_id")
    private UUID patientId;

    @Enumerated(EnumType.STRING)
    private WorkKind kind;

    private UUID event;

    @Embedded
    private Doing doing;

    @Column(name = "undone_by")
    private UUID undoneBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected WorkDone() {}

    UUID deedId() {
        return deedId;
    }

    UUID patientId() {
        return patientId;
    }

    WorkKind kind() {
        return kind;
    }

    Doing doing() {
        return doing;
    }

    DoneEvent event() {
        return new DoneEvent(kind, event, doing.on());
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    /** It waits again; once is enough. */
    void undo(UUID by, Instant now) {
        if (!isUndone()) {
            undoneBy = by;
            undoneAt = now;
        }
    }
}
