package org.plumbline.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/** Patients choose when they want to be reminded, and are reminded so from then on. */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ChangeReminders {

    private final Caller caller;
    private final ReminderSettings settings;
    private final ReminderJobs jobs;
    private final PatientRecord record;
    private final ClinicCalendar calendar;

    @Inject
    ChangeReminders(
            Caller caller,
            ReminderSettings settings,
            ReminderJobs jobs,
            PatientRecord record,
            ClinicCalendar calendar) {
        this.caller = caller;
        this.settings = settings;
        this.jobs = jobs;
        this.record = record;
        this.calendar = calendar;
    }

    ChangeReminders() {
        this(null, null, null, null, null);
    }

    /** Chooses. The same choice sent twice is one. */
    public void choose(ReminderChoice choice) {
        UUID patient = caller.patientId();
        ReminderSetting setting = settings.locked(patient);
        if (setting.choice().equals(choice)) {
            return;
        }
        record.changed(AuditAction.REMINDERS_CHANGED, patient, patient);
        setting.choose(choice, calendar.now());
        choice.next(calendar.now(), calendar.zone()).ifPresent(next -> jobs.plan(patient, setting.revision(), next));
    }
}
