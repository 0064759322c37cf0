package org.plumbline.clinic.patient;

import java.time.LocalDate;

/** How far back a patient's pages look. */
public enum Span {
    WEEKS(56),
    MONTHS(182),
    YEARS(731);

    private final int days;

    Span(int days) {
        this.days = days;
    }

    /** The span that an address names; the shortest where it names none. */
    static Span named(String name) {
        for (Span span : values()) {
            if (span.name().equals(name)) {
                return span;
            }
        }
        return WEEKS;
    }

    /** How many days. */
    int days() {
        return days;
    }

    /** Whether each day has its point; otherwise each week. */
    boolean isByDay() {
        return this == WEEKS;
    }

    /** The first day, seen from today. */
    LocalDate from(LocalDate today) {
        return today.minusDays(days - 1L);
    }

    /** The name, for the address and as the end of a message key. */
    public String getName() {
        return name();
    }
}
