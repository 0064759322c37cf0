package org.plumbline.patient;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That a copy of a patient's record went to another clinic. The database writes it when the copy is taken. */
@Embeddable
public class Departure {

    @Column(name = "went_to", insertable = false, updatable = false)
    private String to;

    @Column(name = "went_at", insertable = false, updatable = false)
    private Instant at;

    protected Departure() {}

    boolean isMade() {
        return at != null;
    }

    /** The name of the clinic. */
    public String to() {
        return to;
    }

    /** When it was taken there. */
    public Instant at() {
        return at;
    }
}
