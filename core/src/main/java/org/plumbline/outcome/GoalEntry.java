package org.plumbline.outcome;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.plumbline.text.Words;

/**
 * A goal as patient and clinician agree on it.
 *
 * @param key made by the sender, the same when it is sent again
 * @param activity what the patient wants to do, in their own words; 1 to 200 characters
 * @param target how well, 0 to 10
 * @param dueOn by when
 */
public record GoalEntry(UUID key, String activity, int target, LocalDate dueOn) {

    /** The most characters of an activity. */
    public static final int LONGEST = 200;

    public GoalEntry {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(dueOn, "dueOn");
        activity = Words.of(activity, LONGEST);
        if (activity.isEmpty() || target < 0 || target > Rating.BEST) {
            throw new IllegalArgumentException("a goal has an activity, and a target from 0 to " + Rating.BEST);
        }
    }
}
