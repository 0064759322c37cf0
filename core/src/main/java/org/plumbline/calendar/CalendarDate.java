package org.plumbline.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One entry of a calendar.
 *
 * @param kind what it is
 * @param id tells it from the others of its kind, and stays the same when it is read again
 * @param day on which it is, in the clinic
 * @param time from when to when; nothing where it is of the whole day
 */
record CalendarDate(Kind kind, String id, LocalDate day, Optional<Time> time) {

    /** What can be in a calendar. */
    enum Kind {
        EXERCISES("exercises", "today/today.xhtml"),
        VISIT("visit", "today/today.xhtml"),
        RETEST("retest", "today/today.xhtml");

        private final String key;
        private final String page;

        Kind(String key, String page) {
            this.key = key;
            this.page = page;
        }

        /** The key of its words. */
        String key() {
            return key;
        }

        /** The page that it leads to, below the portal. */
        String page() {
            return page;
        }
    }

    /** From when to when. */
    record Time(Instant start, Instant end) {}
}
