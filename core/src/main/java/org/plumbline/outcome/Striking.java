package org.plumbline.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who struck a score out, when and why. */
@Embeddable
class Striking {

    @Column(name = "struck_by")
    private UUID by;

    @Column(name = "struck_at")
    private Instant at;

    @Column(name = "struck_reason")
    private String reason;

    protected Striking() {}

    Striking(UUID by, Instant at, StrikeReason reason) {
        this.by = by;
        this.at = at;
        this.reason = reason.words();
    }

    UUID by() {
        return by;
    }

    Instant at() {
        return at;
    }

    String reason() {
        return reason;
    }
}
