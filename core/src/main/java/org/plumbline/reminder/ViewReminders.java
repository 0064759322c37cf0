package org.plumbline.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/** Shows members whether a patient's reminders come. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewReminders {

    /** So many days are told of. */
    private static final int MOST = 14;

    private final Patients patients;
    private final ReminderSettings settings;
    private final Reminders reminders;
    private final PatientRecord record;
    private final ClinicCalendar calendar;

    @Inject
    ViewReminders(
            Patients patients,
            ReminderSettings settings,
            Reminders reminders,
            PatientRecord record,
            ClinicCalendar calendar) {
        this.patients = patients;
        this.settings = settings;
        this.reminders = reminders;
        this.record = record;
        this.calendar = calendar;
    }

    ViewReminders() {
        this(null, null, null, null, null);
    }

    /**
     * A patient's reminders.
     *
     * @param choice what the patient chose
     * @param last the last days', the newest first
     */
    public record PatientReminders(ReminderChoice choice, List<ReminderLine> last) {

        public PatientReminders {
            last = List.copyOf(last);
        }
    }

    /**
     * Of a patient.
     *
     * @throws org.plumbline.identity.NotAllowed where the patient is not theirs to reach
     */
    public PatientReminders of(UUID patient) {
        record.seen(patients.get(patient).id());
        return new PatientReminders(
                settings.of(patient).orElse(ReminderChoice.OFF),
                reminders.lastOf(patient, MOST).stream()
                        .map(reminder -> ReminderLine.of(reminder, calendar.zone()))
                        .toList());
    }
}
