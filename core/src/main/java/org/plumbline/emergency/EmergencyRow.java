package org.plumbline.emergency;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * An emergency in which a member reached a record, as an admin reads it.
 *
 * @param id the emergency's
 * @param member the name of who reached the record
 * @param patient whose record it was
 * @param reason in the member's words
 * @param brokenAt since when, by the clinic's clock
 * @param endsAt until when, by the clinic's clock
 * @param seen whether an admin has said that they have seen it
 */
public record EmergencyRow(
        UUID id,
        String member,
        Reached patient,
        String reason,
        LocalDateTime brokenAt,
        LocalDateTime endsAt,
        boolean seen) {

    /** A patient's id and name. */
    public record Reached(UUID id, String name) {}
}
