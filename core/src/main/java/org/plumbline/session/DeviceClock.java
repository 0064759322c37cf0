package org.plumbline.session;

import java.time.Duration;
import java.time.Instant;

/**
 * The clock of a device, as the moment tells at which it sends something: one that is wrong is wrong by as much for all that it
 * sends with it.
 *
 * @param wrongBy by how much it is ahead of ours; negative where it is behind, zero where the difference is that of the way
 */
public record DeviceClock(Duration wrongBy) {

    /** What a request takes at most, on a poor network; no clock is wrong for it. */
    private static final Duration WAY = Duration.ofMinutes(2);

    /** The clock of a device that sent something at one moment by its own clock, and at another by ours. */
    public static DeviceClock of(Instant sentByTheirs, Instant receivedByOurs) {
        Duration ahead = Duration.between(receivedByOurs, sentByTheirs);
        return new DeviceClock(ahead.abs().compareTo(WAY) <= 0 ? Duration.ZERO : ahead);
    }

    /** A moment of the device by our clock. */
    public Instant ours(Instant theirs) {
        return theirs.minus(wrongBy);
    }
}
