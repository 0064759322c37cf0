package org.plumbline.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/** Shows patients when they are reminded, and whether the last reminder came. */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ViewOwnReminders {

    private final Caller caller;
    private final ReminderSettings settings;
    private final Reminders reminders;
    private final PatientRecord record;
    private final ClinicCalendar calendar;

    @Inject
    ViewOwnReminders(
            Caller caller,
            ReminderSettings settings,
            Reminders reminders,
            PatientRecord record,
            ClinicCalendar calendar) {
        this.caller = caller;
        this.settings = settings;
        this.reminders = reminders;
        this.record = record;
        this.calendar = calendar;
    }

    ViewOwnReminders() {
        this(null, null, null, null, null);
    }

    /**
     * A patient's reminders.
     *
     * @param choice what they chose
     * @param next when the next is due, on the clinic's clock; nothing where they want no mail
     * @param last the last day's
     */
    public record OwnReminders(ReminderChoice choice, Optional<ZonedDateTime> next, Optional<ReminderLine> last) {}

    /** The caller's. */
    public OwnReminders own() {
        UUID patient = caller.patientId();
        record.seen(patient);
        ReminderChoice choice = settings.of(patient).orElse(ReminderChoice.OFF);
        return new OwnReminders(
                choice,
                choice.next(calendar.now(), calendar.zone()).map(moment -> moment.atZone(calendar.zone())),
                reminders.lastOf(patient, 1).stream()
                        .findFirst()
                        .map(reminder -> ReminderLine.of(reminder, calendar.zone())));
    }
}
