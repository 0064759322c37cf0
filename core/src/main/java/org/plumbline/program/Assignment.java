package org.plumbline.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.UUID;

/** Who assigned a program, when, and with which words. */
@Embeddable
public class Assignment {

    @Column(name = "assigned_by")
    private UUID assignedBy;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Embedded
    private Handover handover;

    protected Assignment() {}

    Assignment(UUID assignedBy, Instant assignedAt, Handover handover) {
        this.assignedBy = assignedBy;
        this.assignedAt = assignedAt;
        this.handover = handover;
    }

    /** The member who assigned it. */
    public UUID assignedBy() {
        return assignedBy;
    }

    /** What was said to the patient. */
    public Handover handover() {
        return handover;
    }

    /** When it was assigned. */
    public Instant assignedAt() {
        return assignedAt;
    }
}
