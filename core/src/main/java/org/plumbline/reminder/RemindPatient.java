package org.plumbline.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.consent.Consents;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.mail.MailKind;
import org.plumbline.mail.Outbox;
import org.plumbline.patient.Patients;
import org.plumbline.session.Days;
import org.plumbline.session.ViewToday;
import org.plumbline.time.ClinicCalendar;

/**
 * Reminds a patient whose moment has come: writes the reminder of the day and puts its mail into the outbox, both or
 * neither. It is the queue's, with nobody signed in; whoever did it sooner or twice would do no harm.
 */
@ApplicationScoped
@Transactional
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class RemindPatient {

    /** So long a reminder is told of. */
    private static final int DAYS_KEPT = 90;

    private final ReminderSettings settings;
    private final Reminders reminders;
    private final Patients patients;
    private final Days days;
    private final Consents consents;
    private final Outbox outbox;
    private final ClinicCalendar calendar;

    @Inject
    RemindPatient(
            ReminderSettings settings,
            Reminders reminders,
            Patients patients,
            Days days,
            Consents consents,
            Outbox outbox,
            ClinicCalendar calendar) {
        this.settings = settings;
        this.reminders = reminders;
        this.patients = patients;
        this.days = days;
        this.consents = consents;
        this.outbox = outbox;
        this.calendar = calendar;
    }

    RemindPatient() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Reminds a patient, where they are to be reminded now and were not yet today.
     *
     * @param revision of the patient's choice for which this was planned
     * @return when to come again; nothing where that choice is over
     */
    public Optional<Instant> remind(UUID patient, int revision) {
        return settings.known(patient)
                .filter(setting -> setting.revision() == revision)
                .map(ReminderSetting::choice)
                .flatMap(choice -> remind(patient, choice));
    }

    private Optional<Instant> remind(UUID patient, ReminderChoice choice) {
        // What is due is the choice's to say: the queue may come late, or try again after midnight.
        choice.last(calendar.now(), calendar.zone()).ifPresent(planned -> remind(patient, planned));
        return choice.next(calendar.now(), calendar.zone());
    }

    private void remind(UUID patient, Instant planned) {
        if (consents.standing(patient).isWithdrawn()) {
            return;
        }
        patients.get(patient).userId().ifPresent(user -> {
            LocalDate day = calendar.dayOf(planned);
            ReminderState state = stateOf(patient, planned);
            reminders
                    .claim(new Reminders.Claim(patient, day, planned, state), calendar.now())
                    .filter(reminder -> state == ReminderState.WAITING)
                    .ifPresent(reminder -> reminder.handOver(outbox.put(MailKind.REMINDER, user)));
            reminders.dropBefore(day.minusDays(DAYS_KEPT), patient);
        });
    }

    private ReminderState stateOf(UUID patient, Instant planned) {
        ViewToday.Today today = days.of(patient, calendar.dayOf(planned));
        if (today.due().isEmpty()) {
            return ReminderState.NOTHING_DUE;
        }
        if (!today.done().isEmpty()) {
            return ReminderState.DONE_ALREADY;
        }
        Duration late = Duration.between(planned, calendar.now());
        return late.compareTo(MailKind.REMINDER.life()) > 0 ? ReminderState.GIVEN_UP : ReminderState.WAITING;
    }
}
