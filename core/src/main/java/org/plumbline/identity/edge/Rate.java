package org.plumbline.identity.edge;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * How often one may ask.
 *
 * @param burst so many requests at once, at least 1
 * @param perSecond so many are given back each second, at least 1
 */
record Rate(long burst, long perSecond) {

    Rate {
        if (burst < 1 || perSecond < 1) {
            throw new IllegalArgumentException("A limit lets at least one through, and one a second.");
        }
    }

    /** @throws IllegalArgumentException where the text isn't two numbers with a slash between, such as 120/10 */
    static Rate parse(String text) {
        String[] parts = text.strip().split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("A limit is written burst/per second, such as 120/10.");
        }
        return new Rate(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    /** A bucket that is full. */
    Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
