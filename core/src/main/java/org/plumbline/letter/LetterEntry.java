package org.plumbline.letter;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.letter.LetterRefused.Place;
import org.plumbline.letter.LetterRefused.Why;

/**
 * A letter as its writer wants it.
 *
 * @param key made with the form that it is sent by, the same when it is sent again
 * @param patient about whom
 * @param kind what for
 * @param language in which language it is written
 * @param wording what was typed
 * @param covered the days that a report tells of; of a referral it is dropped
 */
public record LetterEntry(
        UUID key, UUID patient, LetterKind kind, Locale language, Wording wording, Optional<Covered> covered) {

    /**
     * @throws LetterRefused where something is missing that such a letter needs
     */
    public LetterEntry {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(patient, "patient");
        Objects.requireNonNull(language, "language");
        wording.mustDoFor(kind);
        if (kind == LetterKind.REFERRAL) {
            covered = Optional.empty();
        } else if (covered.isEmpty()) {
            throw new LetterRefused(Why.MISSING, Place.PERIOD);
        }
    }
}
