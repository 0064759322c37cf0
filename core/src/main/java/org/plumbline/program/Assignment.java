package org.plumbline.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who assigned a program, and when. */
@Embeddable
public class Assignment {

    @Column(name = "assigned_by")
    private UUID assignedBy;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    protected Assignment() {}

    Assignment(UUID assignedBy, Instant assignedAt) {
        this.assignedBy = assignedBy;
        this.assignedAt = assignedAt;
    }

    /** The member who assigned it. */
    public UUID assignedBy() {
        return assignedBy;
    }

    /** When it was assigned. */
    public Instant assignedAt() {
        return assignedAt;
    }
}
