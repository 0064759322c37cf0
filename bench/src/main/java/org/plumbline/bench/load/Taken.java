package org.plumbline.bench.load;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What the server has taken.
 *
 * @param key the entry's
 * @param began when a phone first tried
 * @param until when the server had it
 */
public record Taken(UUID key, Instant began, Instant until) {
    private static final double NANOS_PER_MILLI = Duration.ofMillis(1).toNanos();

    /** How long the phone waited, in ms. */
    public double millis() {
        return Duration.between(began, until).toNanos() / NANOS_PER_MILLI;
    }

    static Taken ofLine(String line) {
        String[] parts = line.split(",", -1);
        return new Taken(UUID.fromString(parts[0]), Instant.parse(parts[1]), Instant.parse(parts[2]));
    }

    String line() {
        return key + "," + began + "," + until;
    }
}
