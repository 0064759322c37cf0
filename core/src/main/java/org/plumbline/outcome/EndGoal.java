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

/** A member ends a goal of a patient's: it was reached, or dropped. What was rated of it stays. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class EndGoal {

    private final Caller caller;
    private final Goals goals;
    private final PatientWall wall;
    private final PatientRecord record;
    private final ClinicCalendar calendar;

    @Inject
    EndGoal(Caller caller, Goals goals, PatientWall wall, PatientRecord record, ClinicCalendar calendar) {
        this.caller = caller;
        this.goals = goals;
        this.wall = wall;
        this.record = record;
        this.calendar = calendar;
    }

    EndGoal() {
        this(null, null, null, null, null);
    }

    /**
     * Ends it; the first ending stands.
     *
     * @throws NotAllowed where there is no such goal, or the patient is not theirs to reach
     */
    public void end(UUID goal, GoalEnding how) {
        Goal row = goals.find(goal).orElseThrow(NotAllowed::new);
        wall.enter(row.patientId());
        if (!row.isEnded()) {
            row.end(how, caller.memberId(), calendar.now());
            record.changed(AuditAction.GOAL_ENDED, row.patientId(), row.id());
        }
    }
}
