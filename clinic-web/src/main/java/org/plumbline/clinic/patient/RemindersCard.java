package org.plumbline.clinic.patient;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.plumbline.clinic.Addresses;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.reminder.ReminderLine;
import org.plumbline.reminder.ViewReminders;

/** Whether the reminders of the patient of the access page come. */
@Named("remindersCard")
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class RemindersCard {

    private final ViewReminders view;
    private final AccessPage page;
    private ViewReminders.PatientReminders reminders;

    @Inject
    RemindersCard(ViewReminders view, AccessPage page) {
        this.view = view;
        this.page = page;
    }

    RemindersCard() {
        this(null, null);
    }

    /** Whether the patient asked for mails. */
    public boolean isByMail() {
        return reminders().choice().byMail();
    }

    /** The last days', the newest first. */
    public List<ReminderLine> getLines() {
        return reminders().last();
    }

    private ViewReminders.PatientReminders reminders() {
        if (reminders == null) {
            UUID patient = Addresses.id(page.getId());
            reminders = view.of(patient);
        }
        return reminders;
    }
}
