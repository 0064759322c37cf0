package org.plumbline.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * How well a patient's activities go, as it is filled in.
 *
 * @param key made by the sender, the same when it is sent again
 * @param takenOn the day that it tells of
 * @param ratings one for each of the patient's goals
 */
public record RatedEntry(UUID key, LocalDate takenOn, List<Rating> ratings) {

    public RatedEntry {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(takenOn, "takenOn");
        ratings = List.copyOf(ratings);
    }
}
