package org.plumbline.outcome;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.plumbline.pain.PainScore;

/**
 * How a patient says they are today.
 *
 * @param key made by the sender, the same when it is sent again
 * @param pain how strong it was on average over the last week
 * @param ratings one for each of the patient's goals; none where they have none
 */
public record OwnEntry(UUID key, PainScore pain, List<Rating> ratings) {

    public OwnEntry {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(pain, "pain");
        ratings = List.copyOf(ratings);
    }
}
