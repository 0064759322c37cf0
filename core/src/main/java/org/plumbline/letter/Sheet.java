package org.plumbline.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.handout.Edition;
import org.plumbline.handout.Letterhead;

/**
 * A letter as it goes to the press.
 *
 * @param edition language and paper
 * @param head the clinic's name, colour and logo
 * @param kind what for
 * @param wording what was typed
 * @param about whom it is about, and which days
 * @param signed who signs it, and when
 * @param parts what the record holds
 */
public record Sheet(
        Edition edition,
        Letterhead head,
        LetterKind kind,
        Wording wording,
        About about,
        Signed signed,
        List<Part> parts) {

    public Sheet {
        parts = List.copyOf(parts);
    }

    /**
     * Whom a letter is about.
     *
     * @param patient the patient's name
     * @param born the day of birth
     * @param covered the days that it tells of
     */
    public record About(String patient, LocalDate born, Optional<Covered> covered) {}

    /**
     * Who signs a letter.
     *
     * @param author the name
     * @param on the day
     */
    public record Signed(String author, LocalDate on) {}
}
