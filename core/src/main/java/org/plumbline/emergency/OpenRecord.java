package org.plumbline.emergency;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A record that a member holds open in an emergency.
 *
 * @param patientId the patient
 * @param name given name, family name
 * @param endsAt until when, by the clinic's clock
 */
public record OpenRecord(UUID patientId, String name, LocalDateTime endsAt) {

    /** The patient's id. */
    public UUID getPatientId() {
        return patientId;
    }

    /** Given name, family name. */
    public String getName() {
        return name;
    }

    /** Until when, by the clinic's clock. */
    public LocalDateTime getEndsAt() {
        return endsAt;
    }
}
