package org.plumbline.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.Visitor;
import org.plumbline.program.Weekdays;
import org.plumbline.tenancy.TenantWork;

/** A patient chooses reminders, and the queue comes to remind them. */
@ApplicationScoped
public class Reminded {

    private final Requests requests;
    private final ChangeReminders change;
    private final RemindPatient remind;
    private final TenantWork work;

    @Inject
    Reminded(Requests requests, ChangeReminders change, RemindPatient remind, TenantWork work) {
        this.requests = requests;
        this.change = change;
        this.remind = remind;
        this.work = work;
    }

    Reminded() {
        this(null, null, null, null);
    }

    /** Each day at this minute, so that the last moment to remind has just come. */
    static ReminderChoice daily() {
        return new ReminderChoice(true, Weekdays.FREE, LocalTime.now(TestClinic.ZONE));
    }

    void choose(Visitor patient, ReminderChoice choice) {
        requests.tell(patient, () -> change.choose(choice));
    }

    /** What the queue does for the row of a choice. */
    Optional<Instant> remind(Visitor patient, int revision) {
        return work.ask(patient.clinic(), () -> remind.remind(patient.id(), revision));
    }

    /** What became of the one reminder of a clinic. */
    static String state(TestClinic clinic) {
        return String.join(",", clinic.rows().texts("select state from reminder where tenant_id = ?", clinic.id()));
    }

    /** How many mails of reminders a clinic has in its outbox. */
    static int mails(TestClinic clinic) {
        return clinic.rows()
                .count("select count(*) from outgoing_mail where tenant_id = ? and kind = 'REMINDER'", clinic.id());
    }
}
