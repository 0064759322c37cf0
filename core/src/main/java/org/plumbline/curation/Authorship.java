package org.plumbline.curation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who made a change, when and why. */
@Embeddable
public class Authorship {

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    private String reason;

    protected Authorship() {}

    /** The member who made it. */
    public UUID madeBy() {
        return madeBy;
    }

    /** When. */
    public Instant madeAt() {
        return madeAt;
    }

    /** Why; empty where no reason is asked for. */
    public String reason() {
        return reason;
    }
}
