package org.plumbline.caseload;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** A patient's latest signed assessment, as far as the caseload tells of it. */
@Embeddable
class Examined {

    @Column(name = "assessment_id", insertable = false, updatable = false)
    private UUID assessmentId;

    @Column(name = "examined_on", insertable = false, updatable = false)
    private LocalDate on;

    @Column(name = "onset_on", insertable = false, updatable = false)
    private LocalDate onsetOn;

    protected Examined() {}

    LocalDate on() {
        return on;
    }

    LocalDate onsetOn() {
        return onsetOn;
    }
}
