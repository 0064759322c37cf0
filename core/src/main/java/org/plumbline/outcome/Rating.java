package org.plumbline.outcome;

import java.util.Objects;
import java.util.UUID;

/**
 * How well a patient can do one of their activities: 0 not at all, 10 as well as before.
 *
 * @param goal the goal whose activity it is
 * @param score 0 to 10
 */
public record Rating(UUID goal, int score) {

    /** As well as before. */
    public static final int BEST = 10;

    public Rating {
        Objects.requireNonNull(goal, "goal");
        if (score < 0 || score > BEST) {
            throw new IllegalArgumentException("an activity is rated from 0 to " + BEST);
        }
    }
}
