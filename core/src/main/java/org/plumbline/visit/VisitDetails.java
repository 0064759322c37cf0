package org.plumbline.visit;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;

/**
 * A visit, as it is planned.
 *
 * @param member whom the patient sees
 * @param at when it begins, on the clinic's clock
 * @param minutes how long it takes, 5 to 480
 * @param where the place, or the address of the video service
 */
public record VisitDetails(UUID member, LocalDateTime at, int minutes, Where where) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;

    /** @throws VisitRefused where it would be too short or too long */
    public VisitDetails {
        Objects.requireNonNull(member);
        Objects.requireNonNull(at);
        Objects.requireNonNull(where);
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new VisitRefused(VisitRefused.Why.MINUTES);
        }
    }
}
