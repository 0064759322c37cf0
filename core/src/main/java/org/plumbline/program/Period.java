package org.plumbline.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** The days of a program, the first and the last included. */
@Embeddable
public class Period {

    static final int MOST_WEEKS = 26;

    private static final int DAYS = 7;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    protected Period() {}

    private Period(LocalDate startsOn, LocalDate endsOn) {
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    /** A period of 1 to 26 whole weeks. */
    public static Period ofWeeks(LocalDate startsOn, int weeks) {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("a program lasts 1 to " + MOST_WEEKS + " weeks, not " + weeks);
        }
        return new Period(startsOn, startsOn.plusWeeks(weeks).minusDays(1));
    }

    /** The first day. */
    public LocalDate startsOn() {
        return startsOn;
    }

    /** The last day. */
    public LocalDate endsOn() {
        return endsOn;
    }

    /** How many weeks it has; one that is begun counts. */
    public int weeks() {
        return weekOf(endsOn);
    }

    /** The week that a day is in; the first is 1, and a week begins on the weekday on which the program does. */
    public int weekOf(LocalDate day) {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(startsOn, day), DAYS) + 1;
    }

    /** Whether a day is within it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Period period && startsOn.equals(period.startsOn) && endsOn.equals(period.endsOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(startsOn, endsOn);
    }
}
