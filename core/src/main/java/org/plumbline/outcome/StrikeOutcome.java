package org.plumbline.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;
import org.plumbline.record.PatientWall;
import org.plumbline.time.ClinicCalendar;

/** A member strikes out a score that is wrong: it stays in the record with the reason, and counts no more. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class StrikeOutcome {

    private final Caller caller;
    private final Outcomes outcomes;
    private final PatientWall wall;
    private final PatientRecord record;
    private final ClinicCalendar calendar;

    @Inject
    StrikeOutcome(Caller caller, Outcomes outcomes, PatientWall wall, PatientRecord record, ClinicCalendar calendar) {
        this.caller = caller;
        this.outcomes = outcomes;
        this.wall = wall;
        this.record = record;
        this.calendar = calendar;
    }

    StrikeOutcome() {
        this(null, null, null, null, null);
    }

    /**
     * Strikes it out; the first reason stands.
     *
     * @throws NotAllowed where there is no such outcome, or the patient is not theirs to reach
     */
    public void strike(UUID outcome, StrikeReason reason) {
        RecordedOutcome row = outcomes.find(outcome).orElseThrow(NotAllowed::new);
        wall.enter(row.patientId());
        if (!row.isStruck()) {
            row.strike(caller.memberId(), reason, calendar.now());
            record.changed(AuditAction.OUTCOME_STRUCK, row.patientId(), row.id());
        }
    }
}
