package org.plumbline.pain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The patient's clock and ours, for they may differ and a report may come days later. */
@Embeddable
class Clocks {

    @Column(name = "felt_at")
    private Instant feltAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Clocks() {}

    Clocks(Instant feltAt, Instant recordedAt) {
        this.feltAt = feltAt;
        this.recordedAt = recordedAt;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
