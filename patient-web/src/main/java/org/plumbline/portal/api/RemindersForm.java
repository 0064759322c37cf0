package org.plumbline.portal.api;

import jakarta.ws.rs.FormParam;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plumbline.program.Weekdays;
import org.plumbline.reminder.ReminderChoice;

/** The form in which a patient says when to remind them, as a browser sends it. What can't be read answers 400. */
public class RemindersForm {

    @FormParam("patient")
    private String patient;

    /** Sent where it is ticked. */
    @FormParam("mail")
    private String mail;

    /** Whether each day with exercises is meant, or the days that are ticked. */
    @FormParam("each")
    private String each;

    @FormParam("at")
    private String at;

    /** Whether the form was made for this patient; a tab that was left open may hold another's. */
    boolean isFor(UUID caller) {
        return caller.equals(new Field(patient).id());
    }

    /**
     * The choice; nothing where the time, or every day, is missing.
     *
     * @param week the days that are ticked
     */
    Optional<ReminderChoice> choice(WeekForm week) {
        LocalTime time = new Field(at).time();
        boolean isEach = Boolean.parseBoolean(each);
        Set<DayOfWeek> chosen = week.ticked();
        if (time == null || each == null || (!isEach && chosen.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new ReminderChoice(mail != null, isEach ? Weekdays.FREE : new Weekdays(chosen), time));
    }
}
