package org.plumbline.outcome;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A score as it is filled in or typed.
 *
 * @param key made by the sender, the same when it is sent again
 * @param measure the measure's id in the catalogue
 * @param takenOn the day that it tells of
 * @param score on the measure's scale
 */
public record OutcomeEntry(UUID key, String measure, LocalDate takenOn, double score) {

    public OutcomeEntry {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(takenOn, "takenOn");
    }
}
