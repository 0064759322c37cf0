package org.plumbline.message;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What a member writes to a patient.
 *
 * @param key made with the form that it is sent by, the same when it is sent again
 * @param patient to whom
 * @param text what it says
 * @param seen up to which moment its writer had the patient's messages before them: later ones still wait for an answer
 */
public record Reply(UUID key, UUID patient, MessageText text, Instant seen) {

    public Reply {
        Objects.requireNonNull(key);
        Objects.requireNonNull(patient);
        Objects.requireNonNull(text);
        Objects.requireNonNull(seen);
    }
}
