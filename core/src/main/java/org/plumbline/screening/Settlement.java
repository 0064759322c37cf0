package org.plumbline.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** That a member has looked at a patient's answers, and what they found out. */
@Embeddable
class Settlement {

    @Column(name = "settled_at")
    private Instant at;

    @Column(name = "settled_by")
    private UUID by;

    @Column(name = "settled_note")
    private String note;

    protected Settlement() {}

    Settlement(Instant at, UUID by, String note) {
        this.at = at;
        this.by = by;
        this.note = note;
    }

    Instant at() {
        return at;
    }

    String note() {
        return note;
    }
}
