package org.plumbline.reminder;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A reminder, as it is shown.
 *
 * @param planned when it was to be sent, on the clinic's clock
 * @param state what became of it
 * @param settled when that was known, on the clinic's clock; null while it waits
 */
public record ReminderLine(LocalDateTime planned, ReminderState state, LocalDateTime settled) implements Serializable {

    static ReminderLine of(Reminder reminder, ZoneId zone) {
        Optional<LocalDateTime> settled =
                reminder.settledAt().map(at -> at.atZone(zone).toLocalDateTime());
        return new ReminderLine(
                reminder.plannedFor().atZone(zone).toLocalDateTime(), reminder.state(), settled.orElse(null));
    }
}
