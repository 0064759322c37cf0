package org.plumbline.reminder;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalTime;
import org.plumbline.program.Weekdays;
import org.plumbline.tenancy.TenantRow;

/** What a patient chose of reminders. It bears the patient's id. */
@Entity
@Table(name = "reminder_choice")
@AttributeOverride(name = "id", column = @Column(name = "patient_id"))
class ReminderSetting extends TenantRow {

    private static final int SECONDS = 60;

    @Column(name = "by_mail")
    private boolean byMail;

    private int weekdays;

    @Column(name = "at_minute")
    private int atMinute;

    private int revision;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected ReminderSetting() {}

    ReminderChoice choice() {
        return new ReminderChoice(
                byMail, Weekdays.ofBits(weekdays), LocalTime.ofSecondOfDay((long) atMinute * SECONDS));
    }

    /** How often it was changed: what was planned for an earlier choice is over. */
    int revision() {
        return revision;
    }

    void choose(ReminderChoice choice, Instant now) {
        byMail = choice.byMail();
        weekdays = choice.days().bits();
        atMinute = choice.at().toSecondOfDay() / SECONDS;
        revision++;
        changedAt = now;
    }
}
