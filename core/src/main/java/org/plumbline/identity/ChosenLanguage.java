package org.plumbline.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that somebody chose, and when: of two choices the later one counts, wherever it was made.
 *
 * @param code ISO 639, one of those that Plumbline speaks
 * @param at when, to the second
 */
public record ChosenLanguage(String code, Instant at) implements Serializable {

    /** @throws IllegalArgumentException where Plumbline doesn't speak it */
    public ChosenLanguage {
        if (!isSpoken(code)) {
            throw new IllegalArgumentException("The language is en or es.");
        }
    }

    /** Whether Plumbline speaks a language. */
    public static boolean isSpoken(String code) {
        return code != null && ClinicProfile.LANGUAGES.contains(code);
    }

    /** The later of two choices, of which either may never have been made. */
    static Optional<ChosenLanguage> later(Optional<ChosenLanguage> one, Optional<ChosenLanguage> other) {
        return one.filter(mine ->
                        other.filter(theirs -> theirs.at().isAfter(mine.at())).isEmpty())
                .or(() -> other);
    }

    /** The language as a clinic writes it: with its country, where it is the clinic's own. */
    Locale in(Locale ofClinic) {
        return ofClinic.getLanguage().equals(code) ? ofClinic : Locale.forLanguageTag(code);
    }
}
