package org.plumbline.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a thread was written in: for lists, which would have to look through all messages otherwise. */
@Embeddable
class Moments {

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "patient_wrote_at")
    private Instant patientWroteAt;

    protected Moments() {}

    Instant lastAt() {
        return lastAt;
    }

    Instant patientWroteAt() {
        return patientWroteAt;
    }

    void wrote(Side side, Instant at) {
        lastAt = at;
        if (side == Side.PATIENT) {
            patientWroteAt = at;
        }
    }
}
