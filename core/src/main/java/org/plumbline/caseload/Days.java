package org.plumbline.caseload;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The last days of a patient: on which there was a session, and how bad the pain was. */
@Embeddable
class Days {

    @Column(insertable = false, updatable = false)
    private String done;

    @Column(name = "done_to", insertable = false, updatable = false)
    private LocalDate doneTo;

    @Column(insertable = false, updatable = false)
    private String pain;

    @Column(name = "pain_to", insertable = false, updatable = false)
    private LocalDate painTo;

    @Column(name = "pain_last", insertable = false, updatable = false)
    private Integer painLast;

    protected Days() {}

    Trace done() {
        return new Trace(done, doneTo);
    }

    Trace pain() {
        return new Trace(pain, painTo);
    }

    LocalDate doneTo() {
        return doneTo;
    }

    LocalDate painTo() {
        return painTo;
    }

    Integer painLast() {
        return painLast;
    }
}
