package org.plumbline.screening;

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
import org.plumbline.record.PatientWall;
import org.plumbline.text.Words;
import org.plumbline.time.ClinicCalendar;

/**
 * A member has looked at what a patient answered to the red-flag questions, and says what it is. Only what the patient answered alone is
 * settled so: a red flag of an assessment stands until the next one.
 */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class SettleScreening {

    private static final int LONGEST_NOTE = 1000;

    private final Caller caller;
    private final Screenings screenings;
    private final PatientWall wall;
    private final PatientRecord record;
    private final ClinicCalendar calendar;

    @Inject
    SettleScreening(
            Caller caller, Screenings screenings, PatientWall wall, PatientRecord record, ClinicCalendar calendar) {
        this.caller = caller;
        this.screenings = screenings;
        this.wall = wall;
        this.record = record;
        this.calendar = calendar;
    }

    SettleScreening() {
        this(null, null, null, null, null);
    }

    /**
     * Settles answers, so that they stand against no exercise any more; the first note stands. What the patient answered meanwhile is
     * another screening, and stands.
     *
     * @param note what the member found out, 1 to 1,000 characters
     * @throws IllegalArgumentException where the note is empty or too long
     * @throws org.plumbline.identity.NotAllowed where there are no such answers, or the patient is not theirs to reach
     */
    public void settle(UUID screening, String note) {
        Screening found = screenings.get(screening);
        wall.enter(found.patientId());
        String words = Words.of(note, LONGEST_NOTE);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a note is needed");
        }
        found.settle(new Settlement(calendar.now(), caller.memberId(), words));
        record.changed(AuditAction.RED_FLAGS_SETTLED, found.patientId(), screening);
    }
}
