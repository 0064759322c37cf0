package org.plumbline.screening;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A patient's answers to the red-flag questions; their device may send them later.
 *
 * @param key made by the device, the same when it is sent again
 * @param answers yes or no, by the ids of the questions in the catalogue
 * @param at when, by our clock
 */
public record ScreeningEntry(UUID key, Map<String, Boolean> answers, Instant at) {

    public ScreeningEntry {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(at, "at");
        answers = Map.copyOf(answers);
    }
}
