package org.plumbline.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Who prepared a copy, when, and on which day the patient had consented. */
@Embeddable
class Preparation {

    @Column(name = "prepared_by")
    private UUID preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "consented_on")
    private LocalDate consentedOn;

    protected Preparation() {}

    Preparation(UUID by, Instant at, LocalDate consentedOn) {
        this.preparedBy = by;
        this.preparedAt = at;
        this.consentedOn = consentedOn;
    }

    Instant preparedAt() {
        return preparedAt;
    }

    LocalDate consentedOn() {
        return consentedOn;
    }
}
