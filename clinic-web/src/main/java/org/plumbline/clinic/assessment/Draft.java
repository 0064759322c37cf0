package org.plumbline.clinic.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The draft that a page was opened with.
 *
 * @param patientId whose it is
 * @param examinedOn the day of the examination
 * @param version the version that the page shows
 */
public record Draft(UUID patientId, LocalDate examinedOn, int version) implements Serializable {

    /** Whose it is. */
    public UUID getPatientId() {
        return patientId;
    }

    /** The day of the examination. */
    public LocalDate getExaminedOn() {
        return examinedOn;
    }

    /** What a form of it was made from. */
    public String getShape() {
        return Integer.toString(version);
    }
}
