package org.plumbline.worklist;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An event that somebody is done with.
 *
 * @param kind of which kind
 * @param event which one
 * @param on since which day
 */
record DoneEvent(WorkKind kind, UUID event, LocalDate on) {

    /** Whether it is why an event doesn't wait on a day: for as long as its kind says. */
    boolean covers(WorkEvent other, LocalDate day) {
        return kind == other.kind()
                && event.equals(other.id())
                && on.plusDays(kind.holds()).isAfter(day);
    }
}
