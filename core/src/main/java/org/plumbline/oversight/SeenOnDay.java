package org.plumbline.oversight;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.audit.Actor;
import org.plumbline.audit.AuditAction;

/**
 * What one person did with a record on one day.
 *
 * @param key who and when
 * @param who as people read it
 * @param last when for the last time that day
 * @param views how often the record was opened
 * @param changes how often it was changed
 */
public record SeenOnDay(Key key, AuditRow.Who who, LocalTime last, int views, int changes) {

    static SeenOnDay of(AuditRow row, Actor actor) {
        boolean view = row.action() == AuditAction.RECORD_VIEWED;
        Key key = new Key(row.at().toLocalDate(), row.who().role().name(), actor.id());
        return new SeenOnDay(key, row.who(), row.at().toLocalTime(), view ? 1 : 0, view ? 0 : 1);
    }

    /** Both together: this is the newer of the two. */
    SeenOnDay and(SeenOnDay older) {
        return new SeenOnDay(key, who, last, views + older.views, changes + older.changes);
    }

    /**
     * A person's day.
     *
     * @param day the day in the clinic
     * @param role the person's role then
     * @param person the member's or the patient's id
     */
    public record Key(LocalDate day, String role, Optional<UUID> person) {}
}
