package org.plumbline.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** When questions were answered, and of which version of the catalogue they are. */
@Embeddable
class Answered {

    @Column(name = "screened_on")
    private LocalDate on;

    @Column(name = "answered_at")
    private Instant at;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "catalogue_version")
    private String catalogueVersion;

    protected Answered() {}

    Answered(LocalDate on, Instant at, Instant recordedAt, String catalogueVersion) {
        this.on = on;
        this.at = at;
        this.recordedAt = recordedAt;
        this.catalogueVersion = catalogueVersion;
    }

    LocalDate on() {
        return on;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
