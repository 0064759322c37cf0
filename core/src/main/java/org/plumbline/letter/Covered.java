package org.plumbline.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.plumbline.letter.LetterRefused.Place;
import org.plumbline.letter.LetterRefused.Why;

/** The days that a report tells of, the first and the last included; a year at most. */
@Embeddable
public class Covered {

    /** The most days. */
    public static final int MOST_DAYS = 366;

    @Column(name = "covers_from")
    private LocalDate from;

    @Column(name = "covers_to")
    private LocalDate to;

    protected Covered() {}

    /**
     * Some days.
     *
     * @throws LetterRefused where they end before they begin, or are more than a year
     */
    public Covered(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new LetterRefused(Why.PERIOD, Place.PERIOD);
        }
        this.from = from;
        this.to = to;
    }

    /** The first day. */
    public LocalDate from() {
        return from;
    }

    /** The last day. */
    public LocalDate to() {
        return to;
    }

    /** Whether a day is among them. */
    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
