package org.plumbline.visit;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A visit, as it is shown.
 *
 * @param key which one it is
 * @param member whom the patient sees
 * @param time when
 * @param place in words, or the address of the video service
 * @param cancelled whether it doesn't take place
 */
public record PlannedVisit(Key key, Host member, Time time, String place, boolean cancelled) implements Serializable {

    /**
     * Which visit, and in which state.
     *
     * @param id the visit
     * @param patient whose it is
     * @param version how often it was changed, to be handed back with a change
     * @param changedAt when it last was
     */
    public record Key(UUID id, UUID patient, int version, Instant changedAt) implements Serializable {}

    /** Somebody of the clinic whom a patient sees. */
    public record Host(UUID id, String name) implements Serializable {}

    /**
     * When a visit is.
     *
     * @param at its beginning, on the clinic's clock
     * @param start its beginning
     * @param end its end
     * @param minutes how long it takes
     * @param over whether it has ended
     */
    public record Time(LocalDateTime at, Instant start, Instant end, int minutes, boolean over)
            implements Serializable {}

    /** Where it is by video, the address; null otherwise. */
    public String video() {
        return new Where(place).video().isPresent() ? place : null;
    }
}
