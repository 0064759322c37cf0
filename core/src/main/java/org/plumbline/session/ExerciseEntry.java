package org.plumbline.session;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * An exercise that a patient did, or left out; their device may send it days later.
 *
 * @param key made by the device, the same when it is sent again
 * @param program the program that the device showed, which need not be the patient's any more
 * @param exercise the line of that program
 * @param skipped why it was left out; nothing where it was done
 * @param easier whether its easier variant was done in its place
 * @param at when, by our clock
 */
public record ExerciseEntry(
        UUID key, UUID program, UUID exercise, Optional<SkipReason> skipped, boolean easier, Instant at) {

    public ExerciseEntry {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(exercise, "exercise");
        Objects.requireNonNull(skipped, "skipped");
        Objects.requireNonNull(at, "at");
    }

    /** An exercise done as it was prescribed, or left out. */
    public ExerciseEntry(UUID key, UUID program, UUID exercise, Optional<SkipReason> skipped, Instant at) {
        this(key, program, exercise, skipped, false, at);
    }
}
