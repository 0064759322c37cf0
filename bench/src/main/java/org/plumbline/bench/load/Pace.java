package org.plumbline.bench.load;

import java.time.Duration;

/**
 * How many phones tell how much: each at its own moment, whether or not the others are done.
 *
 * @param phones how many
 * @param perSecond how many exercises all of them tell in a second
 * @param seconds for how long
 */
public record Pace(int phones, int perSecond, int seconds) {
    private static final int AT_ONCE = 40;

    /** From one exercise of a phone to its next. */
    Duration pause() {
        return Duration.ofSeconds(phones).dividedBy(perSecond);
    }

    /** How many exercises each phone tells. */
    public int turns() {
        return perSecond * seconds / phones;
    }

    /** How long it takes until all have signed in, before the first tells anything. */
    Duration signingIn() {
        return Duration.ofSeconds(1 + phones / AT_ONCE);
    }
}
